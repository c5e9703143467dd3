using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AnonymousKubelet>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AnonymousKubeletTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5260(Container 'component' runs kubelet, with --anonymous-auth=true):--anonymous-auth=true|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5260(Container 'component' runs kubelet, without --anonymous-auth):kubelet|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--anonymous-auth=false"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--anonymous-auth=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--anonymous-auth=true"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          anonymous:
            enabled: {|CNS5260(KubeletConfiguration sets up kubelet, with authentication.anonymous.enabled: true):true|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        authentication:
          anonymous:
            enabled: false
        """);

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5260(Container 'component' runs kubelet, with --anonymous-auth=true):--anonymous-auth=true|}"),
        ComponentPod.With("kubelet", "--anonymous-auth=false"));
}
