using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyPeer>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdTakesAnyPeerTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5254(Container 'component' runs etcd, with --peer-client-cert-auth=false):--peer-client-cert-auth=false|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5254(Container 'component' runs etcd, without --peer-client-cert-auth):etcd|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-client-cert-auth=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-client-cert-auth=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--peer-client-cert-auth=false"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5254(Container 'component' runs etcd, with --peer-client-cert-auth=false):--peer-client-cert-auth=false|}"),
        ComponentPod.With("etcd", "--peer-client-cert-auth=true"));
}
