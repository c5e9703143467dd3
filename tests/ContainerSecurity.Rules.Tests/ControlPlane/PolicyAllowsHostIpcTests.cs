using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostIpc>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostIpcTests
{
    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostIPC: {|CNS5282(PodSecurityPolicy/privileged):true|}
        """);

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostIPC: false
        """);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          hostIPC: true
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          hostIPC: false
        """);
}
