using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PlainHttpToKubelets>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PlainHttpToKubeletsTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5204(Container 'component' runs kube-apiserver, with --kubelet-https=false):--kubelet-https=false|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-https=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--kubelet-https=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--kubelet-https=false"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5204(Container 'component' runs kube-apiserver, with --kubelet-https=false):--kubelet-https=false|}"),
        ComponentPod.With("kube-apiserver", "--kubelet-https=true"));
}
