using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NoEventRateLimit>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NoEventRateLimitTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5210(Container 'component' runs kube-apiserver, with --enable-admission-plugins=NodeRestriction):--enable-admission-plugins=NodeRestriction|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5210(Container 'component' runs kube-apiserver, without --enable-admission-plugins):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=NodeRestriction,EventRateLimit"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--enable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--enable-admission-plugins=NodeRestriction"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        {|CNS5210(AdmissionConfiguration, does not list EventRateLimit in plugins):- name: ImagePolicyWebhook
          path: image-policy.yaml|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        - name: EventRateLimit
          path: limits.yaml
        """);

    [Fact]
    public void Does_not_report_plugin_among_others() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        - name: ImagePolicyWebhook
        - name: EventRateLimit
        """);

    [Fact]
    public void Does_not_report_plugin_with_unknown_name() => Verify.VerifyKubernetes("""
        apiVersion: apiserver.config.k8s.io/v1
        kind: AdmissionConfiguration
        plugins:
        - name: {{ plugin }}
        """);
}
