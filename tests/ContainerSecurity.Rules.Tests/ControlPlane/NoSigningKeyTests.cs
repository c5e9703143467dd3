using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoSigningKey>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoSigningKeyTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5243(Container 'component' runs kube-controller-manager, with an empty --service-account-private-key-file):--service-account-private-key-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5243(Container 'component' runs kube-controller-manager, without --service-account-private-key-file):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--service-account-private-key-file=/etc/kubernetes/pki/sa.key"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-private-key-file="));
}
