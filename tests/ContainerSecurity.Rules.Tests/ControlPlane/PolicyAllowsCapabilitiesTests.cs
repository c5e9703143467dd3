using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsCapabilities>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsCapabilitiesTests
{
    [Fact]
    public void Reports_what_a_policy_allows() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          allowedCapabilities:
          - {|CNS5287(PodSecurityPolicy/privileged):"*"|}
        """);

    [Fact]
    public void Says_nothing_of_what_a_policy_forbids() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          allowedCapabilities: []
        """);

    [Fact]
    public void Says_nothing_where_another_policy_forbids_it() => Verify.VerifyKubernetes("""
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
