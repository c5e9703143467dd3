using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ControllerManagerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ControllerManagerProfiledTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5241(Container 'component' runs kube-controller-manager, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5241(Container 'component' runs kube-controller-manager, without --profiling):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--profiling=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--profiling=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-controller-manager", "{|CNS5241(Container 'component' runs kube-controller-manager, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-controller-manager", "--profiling=false"));
}
