using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogNotRotated>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogNotRotatedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7004(Container 'component' runs kube-apiserver, with --audit-log-maxsize=0):--audit-log-maxsize=0|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7004(Container 'component' runs kube-apiserver, without --audit-log-maxsize):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=100"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxsize=0"));
}
