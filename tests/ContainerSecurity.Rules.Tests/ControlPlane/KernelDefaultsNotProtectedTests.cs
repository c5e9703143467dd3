using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KernelDefaultsNotProtected>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KernelDefaultsNotProtectedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5265(Container 'component' runs kubelet, with --protect-kernel-defaults=false):--protect-kernel-defaults=false|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5265(Container 'component' runs kubelet, without --protect-kernel-defaults):kubelet|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--protect-kernel-defaults=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--protect-kernel-defaults=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--protect-kernel-defaults=false"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        protectKernelDefaults: {|CNS5265(KubeletConfiguration sets up kubelet, with protectKernelDefaults: false):false|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        protectKernelDefaults: true
        """);

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5265(Container 'component' runs kubelet, with --protect-kernel-defaults=false):--protect-kernel-defaults=false|}"),
        ComponentPod.With("kubelet", "--protect-kernel-defaults=true"));
}
