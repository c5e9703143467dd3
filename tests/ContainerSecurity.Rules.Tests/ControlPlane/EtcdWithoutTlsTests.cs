using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdWithoutTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdWithoutTlsTests
{
    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5250(Container 'component' runs etcd, without --cert-file):etcd|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--cert-file=/pki/server.crt", "--key-file=/pki/server.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy"));
}
