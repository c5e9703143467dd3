using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoSigningKey>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoSigningKeyTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5243(Container 'component' runs kube-controller-manager, with --service-account-private-key-file empty):--service-account-private-key-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5243(Container 'component' runs kube-controller-manager, without --service-account-private-key-file):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--service-account-private-key-file=/etc/kubernetes/pki/sa.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-private-key-file="));
}
