using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdAutoTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdAutoTlsTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls=true|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--auto-tls=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--auto-tls=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--auto-tls=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls=true|}"),
        ComponentPod.With("etcd", "--auto-tls=false"));
}
