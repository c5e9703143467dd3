using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoClientCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoClientCaTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5228(Container 'component' runs kube-apiserver, with --client-ca-file empty):--client-ca-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5228(Container 'component' runs kube-apiserver, without --client-ca-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-ca-file="));
}
