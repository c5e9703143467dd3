using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.WeakKubeletCiphers>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class WeakKubeletCiphersTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5272(Container 'component' runs kubelet, with --tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA):--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cipher-suites=TLS_AES_128_GCM_SHA256"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cipher-suites=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        {|CNS5272(KubeletConfiguration sets up kubelet, with this tlsCipherSuites):- TLS_RSA_WITH_RC4_128_SHA|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        - TLS_AES_256_GCM_SHA384
        """);
}
