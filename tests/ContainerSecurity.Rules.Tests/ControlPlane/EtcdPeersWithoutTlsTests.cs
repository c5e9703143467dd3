using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdPeersWithoutTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdPeersWithoutTlsTests
{
    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5253(Container 'component' runs etcd, without --peer-cert-file):etcd|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-cert-file=/pki/peer.crt", "--peer-key-file=/pki/peer.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
