using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdPeerAutoTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdPeerAutoTlsTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5255(Container 'component' runs etcd, with --peer-auto-tls=true):--peer-auto-tls=true|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-auto-tls=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-auto-tls=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--peer-auto-tls=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5255(Container 'component' runs etcd, with --peer-auto-tls=true):--peer-auto-tls=true|}"),
        ComponentPod.With("etcd", "--peer-auto-tls=false"));
}
