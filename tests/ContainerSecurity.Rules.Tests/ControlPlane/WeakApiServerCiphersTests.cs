using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.WeakApiServerCiphers>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class WeakApiServerCiphersTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5232(Container 'component' runs kube-apiserver, with --tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA):--tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--tls-cipher-suites=TLS_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--tls-cipher-suites=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--tls-cipher-suites=TLS_RSA_WITH_RC4_128_SHA"));
}
