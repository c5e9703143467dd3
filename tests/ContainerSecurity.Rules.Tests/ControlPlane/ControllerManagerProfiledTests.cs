using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ControllerManagerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ControllerManagerProfiledTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5241(Container 'component' runs kube-controller-manager, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5241(Container 'component' runs kube-controller-manager, without --profiling):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--profiling=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--profiling=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-controller-manager", "{|CNS5241(Container 'component' runs kube-controller-manager, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-controller-manager", "--profiling=false"));
}
