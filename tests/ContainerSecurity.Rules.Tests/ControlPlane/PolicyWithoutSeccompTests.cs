using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyWithoutSeccomp>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyWithoutSeccompTests
{
    [Fact]
    public void Reports_what_a_policy_allows() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: {|CNS5288(PodSecurityPolicy/privileged):privileged|}
        spec:
          privileged: false
        """);

    [Fact]
    public void Says_nothing_of_what_a_policy_forbids() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_where_another_policy_forbids_it() => Verify.VerifyKubernetes("""
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
