using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PodSecurityNotEnforced>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PodSecurityNotEnforcedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: {|CNS9020(Namespace/shop):shop|}
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
        """);

    [Fact]
    public void Enforces_baseline() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: {|CNS9020(Namespace/shop):shop|}
        """,
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: baseline
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);
}
