using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ApiServerProfiled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ApiServerProfiledTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5221(Container 'component' runs kube-apiserver, with --profiling=true):--profiling=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5221(Container 'component' runs kube-apiserver, without --profiling):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--profiling=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--profiling=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5221(Container 'component' runs kube-apiserver, with --profiling=true):--profiling=true|}"),
        ComponentPod.With("kube-apiserver", "--profiling=false"));
}
