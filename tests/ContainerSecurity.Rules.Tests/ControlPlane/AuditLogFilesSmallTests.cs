using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogFilesSmall>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogFilesSmallTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7005(Container 'component' runs kube-apiserver, with --audit-log-maxsize=10):--audit-log-maxsize=10|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=100"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxsize=10"));

    [Fact]
    public void Does_not_report_unlimited_files() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=0"));
}
