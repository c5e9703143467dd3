using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.FinishedPodsKept>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class FinishedPodsKeptTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5240(Container 'component' runs kube-controller-manager, with --terminated-pod-gc-threshold=0):--terminated-pod-gc-threshold=0|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5240(Container 'component' runs kube-controller-manager, without --terminated-pod-gc-threshold):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--terminated-pod-gc-threshold=1000"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--terminated-pod-gc-threshold=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--terminated-pod-gc-threshold=0"));
}
