using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoServingCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoServingCertificateTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5227(Container 'component' runs kube-apiserver, without --tls-cert-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--tls-cert-file=/pki/server.crt", "--tls-private-key-file=/pki/server.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
