using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.PodSecurityNotRestricted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class PodSecurityNotRestrictedTests
{
    private static readonly string ShopNamespace = """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted
        """;

    [Fact]
    public void Reports_baseline_level() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: {|CNS5078(Namespace/shop):baseline|}
        """);

    [Fact]
    public void Does_not_report_restricted_level() => Verify.VerifyKubernetes(ShopNamespace);

    [Fact]
    public void Does_not_report_privileged_level() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: privileged
        """);

    [Fact]
    public void Fixes_level() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: {|CNS5078(Namespace/shop):baseline|}
        """,
        ShopNamespace);
}
