using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoAuditPolicy>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoAuditPolicyTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7006(Container 'component' runs kube-apiserver, with an empty --audit-policy-file):--audit-policy-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7006(Container 'component' runs kube-apiserver, without --audit-policy-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-policy-file=/etc/kubernetes/audit-policy.yaml"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-policy-file="));
}
