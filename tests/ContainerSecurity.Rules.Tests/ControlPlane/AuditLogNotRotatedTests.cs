using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogNotRotated>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogNotRotatedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7004(Container 'component' runs kube-apiserver, with --audit-log-maxsize=0):--audit-log-maxsize=0|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7004(Container 'component' runs kube-apiserver, without --audit-log-maxsize):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=100"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxsize=0"));
}
