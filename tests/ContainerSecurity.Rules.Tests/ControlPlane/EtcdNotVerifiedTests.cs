using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdNotVerified>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdNotVerifiedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5229(Container 'component' runs kube-apiserver, with --etcd-cafile empty):--etcd-cafile=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5229(Container 'component' runs kube-apiserver, without --etcd-cafile):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--etcd-cafile="));
}
