using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ControllerManagerListens>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ControllerManagerListensTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5246(Container 'component' runs kube-controller-manager, with --bind-address=0.0.0.0):--bind-address=0.0.0.0|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5246(Container 'component' runs kube-controller-manager, without --bind-address):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--bind-address=127.0.0.1"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--bind-address=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--bind-address=0.0.0.0"));
}
