using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WholeSecretAsVariables>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WholeSecretAsVariablesTests
{
    [Fact]
    public void Reports_envFrom() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            envFrom:
            - {|CNS3029(web, shop):secretRef|}:
                name: shop
            - configMapRef:
                name: shop
        """);

    [Fact]
    public void Does_not_report_single_keys() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef: {name: db, key: password}
        """);
}
