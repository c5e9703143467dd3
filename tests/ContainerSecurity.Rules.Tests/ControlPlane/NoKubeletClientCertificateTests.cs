using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletClientCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletClientCertificateTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5205(Container 'component' runs kube-apiserver, with an empty --kubelet-client-certificate):--kubelet-client-certificate=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5205(Container 'component' runs kube-apiserver, without --kubelet-client-certificate):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-client-certificate=/pki/client.crt", "--kubelet-client-key=/pki/client.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-client-certificate="));
}
