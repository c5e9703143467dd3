using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdAutoTls>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdAutoTlsTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls=true|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--auto-tls=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--auto-tls=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--auto-tls=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5252(Container 'component' runs etcd, with --auto-tls=true):--auto-tls=true|}"),
        ComponentPod.With("etcd", "--auto-tls=false"));
}
