using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogFilesFew>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogFilesFewTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7003(Container 'component' runs kube-apiserver, with --audit-log-maxbackup=1):--audit-log-maxbackup=1|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7003(Container 'component' runs kube-apiserver, without --audit-log-maxbackup):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxbackup=10"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxbackup=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxbackup=1"));
}
