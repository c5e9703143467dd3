using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsCapabilities>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsCapabilitiesTests
{
    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          allowedCapabilities:
          - {|CNS5287(PodSecurityPolicy/privileged):"*"|}
        """);

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          allowedCapabilities: []
        """);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          allowedCapabilities:
          - "*"
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          allowedCapabilities: []
        """);
}
