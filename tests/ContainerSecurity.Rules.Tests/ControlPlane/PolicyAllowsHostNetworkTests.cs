using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostNetwork>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostNetworkTests
{
    [Fact]
    public void Reports_what_a_policy_allows() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostNetwork: {|CNS5283(PodSecurityPolicy/privileged):true|}
        """);

    [Fact]
    public void Says_nothing_of_what_a_policy_forbids() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostNetwork: false
        """);

    [Fact]
    public void Says_nothing_where_another_policy_forbids_it() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostNetwork: true
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostNetwork: false
        """);
}
