using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoServiceAccountKey>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoServiceAccountKeyTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5224(Container 'component' runs kube-apiserver, with --service-account-key-file empty):--service-account-key-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5224(Container 'component' runs kube-apiserver, without --service-account-key-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-key-file=/etc/kubernetes/pki/sa.pub"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-key-file="));
}
