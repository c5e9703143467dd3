using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ControllerManagerListens>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ControllerManagerListensTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5246(Container 'component' runs kube-controller-manager, with --bind-address=0.0.0.0):--bind-address=0.0.0.0|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5246(Container 'component' runs kube-controller-manager, without --bind-address):kube-controller-manager|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--bind-address=127.0.0.1"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--bind-address=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--bind-address=0.0.0.0"));
}
