using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostProcesses>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostProcessesTests
{
    [Fact]
    public void Reports_what_a_policy_allows() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostPID: {|CNS5281(PodSecurityPolicy/privileged):true|}
        """);

    [Fact]
    public void Says_nothing_of_what_a_policy_forbids() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostPID: false
        """);

    [Fact]
    public void Says_nothing_where_another_policy_forbids_it() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostPID: true
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostPID: false
        """);
}
