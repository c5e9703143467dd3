using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PodSecurityNotEnforced>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PodSecurityNotEnforcedTests
{
    private static readonly string ShopNamespace = """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
        """;

    [Fact]
    public void Reports_a_namespace_without_a_level() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: {|CNS9020(Namespace/shop):shop|}
        """);

    [Fact]
    public void Does_not_report_an_enforced_level() => Verify.VerifyKubernetes(ShopNamespace);

    [Fact]
    public void Fixes_the_level_to_baseline() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: {|CNS9020(Namespace/shop):shop|}
        """,
        ShopNamespace);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);
}
