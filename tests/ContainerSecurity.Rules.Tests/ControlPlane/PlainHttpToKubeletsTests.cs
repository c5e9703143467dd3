using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PlainHttpToKubelets>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PlainHttpToKubeletsTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5204(Container 'component' runs kube-apiserver, with --kubelet-https=false):--kubelet-https=false|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-https=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-https=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-https=false"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5204(Container 'component' runs kube-apiserver, with --kubelet-https=false):--kubelet-https=false|}"),
        ComponentPod.With("kube-apiserver", "--kubelet-https=true"));
}
