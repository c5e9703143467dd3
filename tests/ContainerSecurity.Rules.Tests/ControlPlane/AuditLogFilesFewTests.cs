using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogFilesFew>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogFilesFewTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7003(Container 'component' runs kube-apiserver, with --audit-log-maxbackup=1):--audit-log-maxbackup=1|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7003(Container 'component' runs kube-apiserver, without --audit-log-maxbackup):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxbackup=10"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxbackup=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxbackup=1"));
}
