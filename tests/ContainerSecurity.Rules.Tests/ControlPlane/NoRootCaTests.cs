using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoRootCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoRootCaTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5244(Container 'component' runs kube-controller-manager, with --root-ca-file empty):--root-ca-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5244(Container 'component' runs kube-controller-manager, without --root-ca-file):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--root-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--root-ca-file="));
}
