using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StreamsNeverTimeOut>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StreamsNeverTimeOutTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5264(Container 'component' runs kubelet, with --streaming-connection-idle-timeout=0):--streaming-connection-idle-timeout=0|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--streaming-connection-idle-timeout=4h"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--streaming-connection-idle-timeout=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--streaming-connection-idle-timeout=0"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        streamingConnectionIdleTimeout: {|CNS5264(KubeletConfiguration, sets streamingConnectionIdleTimeout: 0s):0s|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        streamingConnectionIdleTimeout: 4h
        """);
}
