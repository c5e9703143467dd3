using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.SecretAsVariable>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class SecretAsVariableTests
{
    [Fact]
    public void Reports_references() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: DB_PASSWORD
          valueFrom:
            {|CNS3020(web, db):secretKeyRef|}: {name: db, key: password}
        - name: COLOR
          valueFrom:
            configMapKeyRef: {name: shop, key: color}
        envFrom:
        - secretRef:
            name: shop
        """));

    [Fact]
    public void Does_not_report_a_mounted_Secret() => Verify.VerifyKubernetes(PodText.With(
        """
            volumeMounts:
            - name: db
              mountPath: /run/secrets
            """,
        after: """
            volumes:
            - name: db
              secret:
                secretName: db
            """));
}
