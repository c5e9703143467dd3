using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoRootCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoRootCaTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5244(Container 'component' runs kube-controller-manager, with an empty --root-ca-file):--root-ca-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5244(Container 'component' runs kube-controller-manager, without --root-ca-file):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--root-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--root-ca-file="));
}
