using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoServingCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoServingCertificateTests
{
    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5227(Container 'component' runs kube-apiserver, without --tls-cert-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--tls-cert-file=/pki/server.crt", "--tls-private-key-file=/pki/server.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
