using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SecretsNotEncrypted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SecretsNotEncryptedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5230(Container 'component' runs kube-apiserver, with --encryption-provider-config empty):--encryption-provider-config=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5230(Container 'component' runs kube-apiserver, without --encryption-provider-config):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--encryption-provider-config=/etc/kubernetes/encryption.yaml"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--encryption-provider-config="));
}
