using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdPeerAutoTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdPeerAutoTlsTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5255(Container 'component' runs etcd, with --peer-auto-tls=true):--peer-auto-tls=true|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-auto-tls=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-auto-tls=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--peer-auto-tls=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5255(Container 'component' runs etcd, with --peer-auto-tls=true):--peer-auto-tls=true|}"),
        ComponentPod.With("etcd", "--peer-auto-tls=false"));
}
