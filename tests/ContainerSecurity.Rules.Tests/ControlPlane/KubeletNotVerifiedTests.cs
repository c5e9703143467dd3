using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletNotVerified>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletNotVerifiedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5206(Container 'component' runs kube-apiserver, with an empty --kubelet-certificate-authority):--kubelet-certificate-authority=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5206(Container 'component' runs kube-apiserver, without --kubelet-certificate-authority):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-certificate-authority="));
}
