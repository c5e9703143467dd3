using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoAuditPolicy>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoAuditPolicyTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7006(Container 'component' runs kube-apiserver, with --audit-policy-file empty):--audit-policy-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7006(Container 'component' runs kube-apiserver, without --audit-policy-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-policy-file=/etc/kubernetes/audit-policy.yaml"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-policy-file="));
}
