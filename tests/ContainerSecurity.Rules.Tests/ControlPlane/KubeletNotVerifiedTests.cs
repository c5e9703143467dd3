using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletNotVerified>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletNotVerifiedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5206(Container 'component' runs kube-apiserver, with --kubelet-certificate-authority empty):--kubelet-certificate-authority=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5206(Container 'component' runs kube-apiserver, without --kubelet-certificate-authority):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-certificate-authority="));
}
