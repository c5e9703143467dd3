using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletServerCertificateNotRotated>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletServerCertificateNotRotatedTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5271(Container 'component' runs kubelet, with --rotate-server-certificates=false):--rotate-server-certificates=false|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5271(Container 'component' runs kubelet, without --rotate-server-certificates):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--rotate-server-certificates=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--rotate-server-certificates=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--rotate-server-certificates=false"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        serverTLSBootstrap: {|CNS5271(KubeletConfiguration, sets serverTLSBootstrap: false):false|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        serverTLSBootstrap: true
        """);

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5271(Container 'component' runs kubelet, with --rotate-server-certificates=false):--rotate-server-certificates=false|}"),
        ComponentPod.With("kubelet", "--rotate-server-certificates=true"));
}
