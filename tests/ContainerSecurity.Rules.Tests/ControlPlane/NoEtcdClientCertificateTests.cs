using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoEtcdClientCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoEtcdClientCertificateTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5226(Container 'component' runs kube-apiserver, without --etcd-certfile):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--etcd-certfile=/pki/client.crt", "--etcd-keyfile=/pki/client.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
