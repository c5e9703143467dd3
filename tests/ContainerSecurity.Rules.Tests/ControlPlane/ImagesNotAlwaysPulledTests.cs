using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ImagesNotAlwaysPulled>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ImagesNotAlwaysPulledTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5212(Container 'component' runs kube-apiserver, with --enable-admission-plugins=NodeRestriction):--enable-admission-plugins=NodeRestriction|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5212(Container 'component' runs kube-apiserver, without --enable-admission-plugins):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction,AlwaysPullImages"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--enable-admission-plugins=NodeRestriction"));
}
