using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.FinishedPodsKept>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class FinishedPodsKeptTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5240(Container 'component' runs kube-controller-manager, with --terminated-pod-gc-threshold=0):--terminated-pod-gc-threshold=0|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5240(Container 'component' runs kube-controller-manager, without --terminated-pod-gc-threshold):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--terminated-pod-gc-threshold=1000"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--terminated-pod-gc-threshold=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--terminated-pod-gc-threshold=0"));
}
