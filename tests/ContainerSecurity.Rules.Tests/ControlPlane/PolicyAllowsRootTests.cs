using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsRoot>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsRootTests
{
    [Fact]
    public void Reports_what_a_policy_allows() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          runAsUser:
            rule: {|CNS5285(PodSecurityPolicy/privileged):RunAsAny|}
        """);

    [Fact]
    public void Says_nothing_of_what_a_policy_forbids() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          runAsUser:
            rule: MustRunAsNonRoot
        """);

    [Fact]
    public void Says_nothing_where_another_policy_forbids_it() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: privileged
        spec:
          runAsUser:
            rule: RunAsAny
        ---
        apiVersion: policy/v1beta1
        kind: PodSecurityPolicy
        metadata:
          name: restricted
        spec:
          runAsUser:
            rule: MustRunAsNonRoot
        """);
}
