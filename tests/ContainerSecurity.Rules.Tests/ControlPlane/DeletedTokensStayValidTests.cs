using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.DeletedTokensStayValid>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class DeletedTokensStayValidTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5223(Container 'component' runs kube-apiserver, with --service-account-lookup=false):--service-account-lookup=false|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-lookup=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-lookup=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-lookup=false"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5223(Container 'component' runs kube-apiserver, with --service-account-lookup=false):--service-account-lookup=false|}"),
        ComponentPod.With("kube-apiserver", "--service-account-lookup=true"));
}
