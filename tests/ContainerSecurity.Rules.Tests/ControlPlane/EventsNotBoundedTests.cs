using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EventsNotBounded>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EventsNotBoundedTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5268(Container 'component' runs kubelet, with --event-qps=0):--event-qps=0|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5268(Container 'component' runs kubelet, with --event-qps=6):--event-qps=6|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--event-qps=5"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--event-qps=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--event-qps=0"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        eventRecordQPS: {|CNS5268(KubeletConfiguration sets up kubelet, with eventRecordQPS: 0):0|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        eventRecordQPS: 50
        """);
}
