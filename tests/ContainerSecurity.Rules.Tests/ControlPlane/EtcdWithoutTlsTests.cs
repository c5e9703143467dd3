using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdWithoutTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdWithoutTlsTests
{
    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5250(Container 'component' runs etcd, without --cert-file):etcd|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--cert-file=/pki/server.crt", "--key-file=/pki/server.key"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
