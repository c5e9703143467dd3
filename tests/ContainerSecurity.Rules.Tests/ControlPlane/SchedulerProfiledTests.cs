using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SchedulerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SchedulerProfiledTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "{|CNS5247(Container 'component' runs kube-scheduler, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5247(Container 'component' runs kube-scheduler, without --profiling):kube-scheduler|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--profiling=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-scheduler", "--profiling=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubescheduler.config.k8s.io/v1
        kind: KubeSchedulerConfiguration
        enableProfiling: {|CNS5247(KubeSchedulerConfiguration, sets enableProfiling: true):true|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubescheduler.config.k8s.io/v1
        kind: KubeSchedulerConfiguration
        enableProfiling: false
        """);

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-scheduler", "{|CNS5247(Container 'component' runs kube-scheduler, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-scheduler", "--profiling=false"));
}
