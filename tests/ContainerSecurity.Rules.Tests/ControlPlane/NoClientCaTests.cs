using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoClientCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoClientCaTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5228(Container 'component' runs kube-apiserver, with an empty --client-ca-file):--client-ca-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5228(Container 'component' runs kube-apiserver, without --client-ca-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-ca-file="));
}
