using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StreamsNeverTimeOut>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StreamsNeverTimeOutTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5264(Container 'component' runs kubelet, with --streaming-connection-idle-timeout=0):--streaming-connection-idle-timeout=0|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--streaming-connection-idle-timeout=4h"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--streaming-connection-idle-timeout=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--streaming-connection-idle-timeout=0"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        streamingConnectionIdleTimeout: {|CNS5264(KubeletConfiguration sets up kubelet, with streamingConnectionIdleTimeout: 0s):0s|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        streamingConnectionIdleTimeout: 4h
        """);
}
