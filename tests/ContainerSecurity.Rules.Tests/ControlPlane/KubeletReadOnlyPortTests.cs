using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletReadOnlyPort>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletReadOnlyPortTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5263(Container 'component' runs kubelet, with --read-only-port=10255):--read-only-port=10255|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5263(Container 'component' runs kubelet, without --read-only-port):kubelet|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--read-only-port=0"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--read-only-port=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--read-only-port=10255"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        readOnlyPort: {|CNS5263(KubeletConfiguration, sets readOnlyPort: 10255):10255|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        readOnlyPort: 0
        """);
}
