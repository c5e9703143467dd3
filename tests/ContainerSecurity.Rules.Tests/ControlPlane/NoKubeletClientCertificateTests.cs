using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletClientCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletClientCertificateTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5205(Container 'component' runs kube-apiserver, with --kubelet-client-certificate empty):--kubelet-client-certificate=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5205(Container 'component' runs kube-apiserver, without --kubelet-client-certificate):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-client-certificate=/pki/client.crt", "--kubelet-client-key=/pki/client.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-client-certificate="));
}
