using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.TokensExtended>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class TokensExtendedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5225(Container 'component' runs kube-apiserver, with --service-account-extend-token-expiration=true):--service-account-extend-token-expiration=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5225(Container 'component' runs kube-apiserver, without --service-account-extend-token-expiration):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-extend-token-expiration=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5225(Container 'component' runs kube-apiserver, with --service-account-extend-token-expiration=true):--service-account-extend-token-expiration=true|}"),
        ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=false"));
}
