using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletCertificateTests
{
    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5269(Container 'component' runs kubelet, without --tls-cert-file):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cert-file=/pki/kubelet.crt", "--tls-private-key-file=/pki/kubelet.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
