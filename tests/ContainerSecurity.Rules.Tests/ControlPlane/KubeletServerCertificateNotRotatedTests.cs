using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletServerCertificateNotRotated>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletServerCertificateNotRotatedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5271(Container 'component' runs kubelet, with --rotate-server-certificates=false):--rotate-server-certificates=false|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5271(Container 'component' runs kubelet, without --rotate-server-certificates):kubelet|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--rotate-server-certificates=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--rotate-server-certificates=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--rotate-server-certificates=false"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        serverTLSBootstrap: {|CNS5271(KubeletConfiguration sets up kubelet, with serverTLSBootstrap: false):false|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        serverTLSBootstrap: true
        """);

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5271(Container 'component' runs kubelet, with --rotate-server-certificates=false):--rotate-server-certificates=false|}"),
        ComponentPod.With("kubelet", "--rotate-server-certificates=true"));
}
