using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WholeSecretAsVariables>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WholeSecretAsVariablesTests
{
    [Fact]
    public void Reports_envFrom() => Verify.VerifyKubernetes(PodText.With("""
        envFrom:
        - {|CNS3029(web, shop):secretRef|}:
            name: shop
        - configMapRef:
            name: shop
        """));

    [Fact]
    public void Does_not_report_single_keys() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef: {name: db, key: password}
        """));
}
