using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.PodSecurityNotRestricted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class PodSecurityNotRestrictedTests
{
    [Fact]
    public void Reports_the_level_baseline() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: {|CNS5078(Namespace/shop):baseline|}
        """);

    [Fact]
    public void Lets_the_level_restricted_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted
        """);

    [Fact]
    public void Leaves_lesser_levels_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: privileged
        """);

    [Fact]
    public void Enforces_restricted() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: {|CNS5078(Namespace/shop):baseline|}
        """,
        """
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted
        """);
}
