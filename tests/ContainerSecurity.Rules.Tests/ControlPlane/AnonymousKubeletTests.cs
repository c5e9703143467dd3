using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AnonymousKubelet>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AnonymousKubeletTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5260(Container 'component' runs kubelet, with --anonymous-auth=true):--anonymous-auth=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5260(Container 'component' runs kubelet, without --anonymous-auth):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--anonymous-auth=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--anonymous-auth=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--anonymous-auth=true"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          anonymous:
            enabled: {|CNS5260(KubeletConfiguration, sets authentication.anonymous.enabled: true):true|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          anonymous:
            enabled: false
        """);

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5260(Container 'component' runs kubelet, with --anonymous-auth=true):--anonymous-auth=true|}"),
        ComponentPod.With("kubelet", "--anonymous-auth=false"));
}
