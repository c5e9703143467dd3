using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletClientCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletClientCaTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5262(Container 'component' runs kubelet, with an empty --client-ca-file):--client-ca-file=|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5262(Container 'component' runs kubelet, without --client-ca-file):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-ca-file="));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: {|CNS5262(KubeletConfiguration, does not set authentication.x509.clientCAFile):KubeletConfiguration|}
        authentication:
          anonymous:
            enabled: false
        """);

    [Fact]
    public void Does_not_report_supplementary_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 110
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          x509:
            clientCAFile: /etc/kubernetes/pki/ca.crt
        """);
}
