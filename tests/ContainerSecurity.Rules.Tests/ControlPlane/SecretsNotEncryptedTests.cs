using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SecretsNotEncrypted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SecretsNotEncryptedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5230(Container 'component' runs kube-apiserver, with an empty --encryption-provider-config):--encryption-provider-config=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5230(Container 'component' runs kube-apiserver, without --encryption-provider-config):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--encryption-provider-config=/etc/kubernetes/encryption.yaml"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--encryption-provider-config="));
}
