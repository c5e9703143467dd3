using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletCertificateTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5269(Container 'component' runs kubelet, without --tls-cert-file):kubelet|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cert-file=/pki/kubelet.crt", "--tls-private-key-file=/pki/kubelet.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
