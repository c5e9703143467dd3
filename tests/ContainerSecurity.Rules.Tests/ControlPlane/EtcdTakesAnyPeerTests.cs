using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyPeer>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdTakesAnyPeerTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5254(Container 'component' runs etcd, with --peer-client-cert-auth=false):--peer-client-cert-auth=false|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5254(Container 'component' runs etcd, without --peer-client-cert-auth):etcd|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-client-cert-auth=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--peer-client-cert-auth=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--peer-client-cert-auth=false"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5254(Container 'component' runs etcd, with --peer-client-cert-auth=false):--peer-client-cert-auth=false|}"),
        ComponentPod.With("etcd", "--peer-client-cert-auth=true"));
}
