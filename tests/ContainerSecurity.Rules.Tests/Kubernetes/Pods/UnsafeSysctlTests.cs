using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnsafeSysctl>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnsafeSysctlTests
{
    [Fact]
    public void Reports_a_sysctl_outside_the_safe_list() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          sysctls:
          - name: {|CNS2026(Pod/shop, kernel.msgmax):kernel.msgmax|}
            value: "65536"
        """));

    [Fact]
    public void Does_not_report_safe_sysctls() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          sysctls:
          - name: net.ipv4.tcp_syncookies
            value: "1"
        """));

    [Theory]
    [InlineData("1.28", "{|CNS2026(Pod/shop, net.ipv4.tcp_keepalive_time):net.ipv4.tcp_keepalive_time|}")]
    [InlineData("1.29", "net.ipv4.tcp_keepalive_time")]
    [InlineData("1.0", "net.ipv4.tcp_syncookies")]
    public void Reports_depending_on_the_configured_Kubernetes_version(string version, string name) => Verify.VerifyKubernetes(
        $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            sysctls:
            - name: {{name}}
              value: "1"
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """,
        $$"""{ "kubernetesVersion": "{{version}}" }""");
}
