using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.KubeletAllowsEverything>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class KubeletAllowsEverythingTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5261(Container 'component' runs kubelet, with --authorization-mode=AlwaysAllow):--authorization-mode=AlwaysAllow|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--authorization-mode=Webhook"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--authorization-mode=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--authorization-mode=AlwaysAllow"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authorization:
          mode: {|CNS5261(KubeletConfiguration sets up kubelet, with authorization.mode: AlwaysAllow):AlwaysAllow|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authorization:
          mode: Webhook
        """);
}
