using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoServiceAccountKey>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoServiceAccountKeyTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5224(Container 'component' runs kube-apiserver, with an empty --service-account-key-file):--service-account-key-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5224(Container 'component' runs kube-apiserver, without --service-account-key-file):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-key-file=/etc/kubernetes/pki/sa.pub"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-key-file="));
}
