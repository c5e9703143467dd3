using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoKubeletClientCa>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoKubeletClientCaTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5262(Container 'component' runs kubelet, with --client-ca-file empty):--client-ca-file=|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5262(Container 'component' runs kubelet, without --client-ca-file):kubelet|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-ca-file="));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: {|CNS5262(KubeletConfiguration sets up kubelet, without authentication.x509.clientCAFile):KubeletConfiguration|}
        authentication:
          anonymous:
            enabled: false
        """);

    [Fact]
    public void Lets_a_file_that_only_adds_to_others_pass() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 110
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          x509:
            clientCAFile: /etc/kubernetes/pki/ca.crt
        """);
}
