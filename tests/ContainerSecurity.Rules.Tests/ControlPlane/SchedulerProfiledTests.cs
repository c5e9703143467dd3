using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SchedulerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SchedulerProfiledTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "{|CNS5247(Container 'component' runs kube-scheduler, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5247(Container 'component' runs kube-scheduler, without --profiling):kube-scheduler|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--profiling=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--profiling=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubescheduler.config.k8s.io/v1
        kind: KubeSchedulerConfiguration
        enableProfiling: {|CNS5247(KubeSchedulerConfiguration sets up kube-scheduler, with enableProfiling: true):true|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubescheduler.config.k8s.io/v1
        kind: KubeSchedulerConfiguration
        enableProfiling: false
        """);

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-scheduler", "{|CNS5247(Container 'component' runs kube-scheduler, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-scheduler", "--profiling=false"));
}
