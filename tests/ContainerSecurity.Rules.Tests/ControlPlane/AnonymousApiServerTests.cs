using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AnonymousApiServer>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AnonymousApiServerTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5200(Container 'component' runs kube-apiserver, with --anonymous-auth=true):--anonymous-auth=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5200(Container 'component' runs kube-apiserver, without --anonymous-auth):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--anonymous-auth=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--anonymous-auth=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--anonymous-auth=true"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5200(Container 'component' runs kube-apiserver, with --anonymous-auth=true):--anonymous-auth=true|}"),
        ComponentPod.With("kube-apiserver", "--anonymous-auth=false"));
}
