using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.TokensExtended>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class TokensExtendedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5225(Container 'component' runs kube-apiserver, with --service-account-extend-token-expiration=true):--service-account-extend-token-expiration=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5225(Container 'component' runs kube-apiserver, without --service-account-extend-token-expiration):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-extend-token-expiration=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5225(Container 'component' runs kube-apiserver, with --service-account-extend-token-expiration=true):--service-account-extend-token-expiration=true|}"),
        ComponentPod.With("kube-apiserver", "--service-account-extend-token-expiration=false"));
}
