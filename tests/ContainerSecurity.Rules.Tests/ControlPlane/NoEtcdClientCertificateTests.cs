using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoEtcdClientCertificate>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoEtcdClientCertificateTests
{
    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5226(Container 'component' runs kube-apiserver, without --etcd-certfile):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--etcd-certfile=/pki/client.crt", "--etcd-keyfile=/pki/client.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
