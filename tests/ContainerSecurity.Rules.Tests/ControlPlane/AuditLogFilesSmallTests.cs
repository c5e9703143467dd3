using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogFilesSmall>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogFilesSmallTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7005(Container 'component' runs kube-apiserver, with --audit-log-maxsize=10):--audit-log-maxsize=10|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=100"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-maxsize=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-maxsize=10"));
}
