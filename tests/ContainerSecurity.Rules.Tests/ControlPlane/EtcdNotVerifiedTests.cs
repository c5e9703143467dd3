using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdNotVerified>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdNotVerifiedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5229(Container 'component' runs kube-apiserver, with an empty --etcd-cafile):--etcd-cafile=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5229(Container 'component' runs kube-apiserver, without --etcd-cafile):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--etcd-cafile=/etc/kubernetes/pki/etcd/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--etcd-cafile="));
}
