using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ApiServerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ApiServerProfiledTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5221(Container 'component' runs kube-apiserver, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5221(Container 'component' runs kube-apiserver, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-apiserver", "--profiling=false"));
}
