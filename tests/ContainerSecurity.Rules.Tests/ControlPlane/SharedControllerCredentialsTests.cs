using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SharedControllerCredentials>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SharedControllerCredentialsTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5242(Container 'component' runs kube-controller-manager, with --use-service-account-credentials=false):--use-service-account-credentials=false|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5242(Container 'component' runs kube-controller-manager, without --use-service-account-credentials):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--use-service-account-credentials=false"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-controller-manager", "{|CNS5242(Container 'component' runs kube-controller-manager, with --use-service-account-credentials=false):--use-service-account-credentials=false|}"),
        ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=true"));
}
