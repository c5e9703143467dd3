using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KernelDefaultsNotProtected>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KernelDefaultsNotProtectedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5265(Container 'component' runs kubelet, with --protect-kernel-defaults=false):--protect-kernel-defaults=false|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5265(Container 'component' runs kubelet, without --protect-kernel-defaults):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--protect-kernel-defaults=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--protect-kernel-defaults=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--protect-kernel-defaults=false"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        protectKernelDefaults: {|CNS5265(KubeletConfiguration, sets protectKernelDefaults: false):false|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        protectKernelDefaults: true
        """);

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5265(Container 'component' runs kubelet, with --protect-kernel-defaults=false):--protect-kernel-defaults=false|}"),
        ComponentPod.With("kubelet", "--protect-kernel-defaults=true"));
}
