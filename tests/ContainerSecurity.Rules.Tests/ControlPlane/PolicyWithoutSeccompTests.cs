using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyWithoutSeccomp>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyWithoutSeccompTests
{
    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: {|CNS5288(PodSecurityPolicy/privileged):privileged|}
        spec:
          privileged: false
        """);

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
          annotations:
            seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
        spec:
          privileged: false
        """);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          privileged: false
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
          annotations:
            seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
        spec:
          privileged: false
        """);
}
