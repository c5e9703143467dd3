using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ServerCertificateRotationOff>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ServerCertificateRotationOffTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5245(Container 'component' runs kube-controller-manager, with --feature-gates=RotateKubeletServerCertificate=false):--feature-gates=RotateKubeletServerCertificate=false|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--feature-gates=RotateKubeletServerCertificate=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--feature-gates=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--feature-gates=RotateKubeletServerCertificate=false"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: {|CNS5245(KubeletConfiguration, sets featureGates.RotateKubeletServerCertificate: false):false|}
        """);

    [Fact]
    public void Fixes_configuration_file() => Verify.VerifyFix(
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: {|CNS5245(KubeletConfiguration, sets featureGates.RotateKubeletServerCertificate: false):false|}
        """,
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: true
        """);
}
