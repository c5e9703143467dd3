using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.LastAppliedKept>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class LastAppliedKeptTests
{
    [Fact]
    public void Reports_a_Secret() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
          annotations:
            {|CNS3017(kubectl.kubernetes.io/last-applied-configuration, shop):kubectl.kubernetes.io/last-applied-configuration|}: |
              {"apiVersion":"v1","kind":"Secret","data":{"password":"U3VwM3JTM2NyZXQ="}}
        """);

    [Fact]
    public void Does_not_report_other_objects() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: shop
          annotations:
            kubectl.kubernetes.io/last-applied-configuration: |
              {"apiVersion":"v1","kind":"ConfigMap","data":{"color":"blue"}}
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: shop
          annotations:
            shop.test/owner: web
        """);
}
