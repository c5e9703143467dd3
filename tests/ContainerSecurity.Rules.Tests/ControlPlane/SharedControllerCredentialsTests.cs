using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SharedControllerCredentials>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SharedControllerCredentialsTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5242(Container 'component' runs kube-controller-manager, with --use-service-account-credentials=false):--use-service-account-credentials=false|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5242(Container 'component' runs kube-controller-manager, without --use-service-account-credentials):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--use-service-account-credentials=false"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-controller-manager", "{|CNS5242(Container 'component' runs kube-controller-manager, with --use-service-account-credentials=false):--use-service-account-credentials=false|}"),
        ComponentPod.With("kube-controller-manager", "--use-service-account-credentials=true"));
}
