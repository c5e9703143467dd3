using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.WeakKubeletCiphers>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class WeakKubeletCiphersTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5272(Container 'component' runs kubelet, with --tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA):--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cipher-suites=TLS_AES_128_GCM_SHA256"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--tls-cipher-suites=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--tls-cipher-suites=TLS_RSA_WITH_AES_128_CBC_SHA"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        {|CNS5272(KubeletConfiguration, lists a weak suite in tlsCipherSuites):- TLS_RSA_WITH_RC4_128_SHA|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        - TLS_AES_256_GCM_SHA384
        """);

    [Fact]
    public void Reports_weak_suite_next_to_strong_one() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        {|CNS5272(KubeletConfiguration, lists a weak suite in tlsCipherSuites):- TLS_AES_256_GCM_SHA384
        - TLS_RSA_WITH_RC4_128_SHA|}
        """);

    [Fact]
    public void Does_not_report_unknown_suite() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        tlsCipherSuites:
        - {{ suite }}
        """);
}
