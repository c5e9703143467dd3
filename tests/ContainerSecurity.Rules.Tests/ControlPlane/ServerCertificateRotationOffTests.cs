using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.ServerCertificateRotationOff>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class ServerCertificateRotationOffTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "{|CNS5245(Container 'component' runs kube-controller-manager, with --feature-gates=RotateKubeletServerCertificate=false):--feature-gates=RotateKubeletServerCertificate=false|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--feature-gates=RotateKubeletServerCertificate=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-controller-manager", "--feature-gates=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--feature-gates=RotateKubeletServerCertificate=false"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: {|CNS5245(KubeletConfiguration sets up kubelet, with featureGates.RotateKubeletServerCertificate: false):false|}
        """);

    [Fact]
    public void Fixes_the_configuration_file() => Verify.VerifyFix(
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: {|CNS5245(KubeletConfiguration sets up kubelet, with featureGates.RotateKubeletServerCertificate: false):false|}
        """,
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        featureGates:
          RotateKubeletServerCertificate: true
        """);
}
