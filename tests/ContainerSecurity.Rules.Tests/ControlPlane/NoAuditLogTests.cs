using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoAuditLog>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoAuditLogTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS7001(Container 'component' runs kube-apiserver, with --audit-log-path empty):--audit-log-path=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS7001(Container 'component' runs kube-apiserver, without --audit-log-path):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-path=/var/log/kubernetes/audit.log"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--audit-log-path=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--audit-log-path="));
}
