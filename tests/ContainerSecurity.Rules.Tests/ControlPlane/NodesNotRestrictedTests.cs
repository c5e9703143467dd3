using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NodesNotRestricted>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NodesNotRestrictedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5216(Container 'component' runs kube-apiserver, with --enable-admission-plugins=AlwaysPullImages):--enable-admission-plugins=AlwaysPullImages|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5216(Container 'component' runs kube-apiserver, without --enable-admission-plugins):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--enable-admission-plugins=AlwaysPullImages"));
}
