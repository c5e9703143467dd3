using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoEventRateLimit>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoEventRateLimitTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5210(Container 'component' runs kube-apiserver, with --enable-admission-plugins=NodeRestriction):--enable-admission-plugins=NodeRestriction|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5210(Container 'component' runs kube-apiserver, without --enable-admission-plugins):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction,EventRateLimit"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--enable-admission-plugins=NodeRestriction"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        {|CNS5210(AdmissionConfiguration sets up kube-apiserver, with this plugins):- name: ImagePolicyWebhook
          path: image-policy.yaml|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        - name: EventRateLimit
          path: limits.yaml
        """);
}
