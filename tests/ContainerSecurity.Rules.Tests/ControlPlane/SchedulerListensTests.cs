using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SchedulerListens>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SchedulerListensTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "{|CNS5248(Container 'component' runs kube-scheduler, with --bind-address=0.0.0.0):--bind-address=0.0.0.0|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5248(Container 'component' runs kube-scheduler, without --bind-address):kube-scheduler|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--bind-address=127.0.0.1"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--bind-address=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--bind-address=0.0.0.0"));
}
