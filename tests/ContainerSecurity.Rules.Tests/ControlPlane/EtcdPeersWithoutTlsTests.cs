using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdPeersWithoutTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdPeersWithoutTlsTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5253(Container 'component' runs etcd, without --peer-cert-file):etcd|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-cert-file=/pki/peer.crt", "--peer-key-file=/pki/peer.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
