using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostProcesses>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostProcessesTests
{
    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostPID: {|CNS5281(PodSecurityPolicy/privileged):true|}
        """);

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostPID: false
        """);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes("""
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
