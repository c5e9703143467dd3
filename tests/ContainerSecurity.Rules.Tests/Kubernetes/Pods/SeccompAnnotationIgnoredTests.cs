using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompAnnotationIgnored>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompAnnotationIgnoredTests
{
    private static string Pod(string key, string value, string pod = "", string container = "") => $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          annotations:
            {{key}}: {{value}}
            owner: us
        spec:
          securityContext: { runAsNonRoot: true{{pod}} }
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext: { privileged: false{{container}} }
        """;

    [Theory]
    [InlineData("seccomp.security.alpha.kubernetes.io/pod")]
    [InlineData("seccomp.security.alpha.kubernetes.io/defaultProfileName")]
    [InlineData("container.seccomp.security.alpha.kubernetes.io/web")]
    public void Reports_the_annotation(string key) => Verify.VerifyKubernetes(Pod(key, $"{{|CNS2037(Pod/shop, {key}):runtime/default|}}"));

    [Fact]
    public void Does_not_report_an_annotation_for_a_missing_container() =>
        Verify.VerifyKubernetes(Pod("container.seccomp.security.alpha.kubernetes.io/other", "runtime/default"));

    [Theory]
    [InlineData(", seccompProfile: { type: RuntimeDefault }", "")]
    [InlineData("", ", seccompProfile: { type: RuntimeDefault }")]
    public void Does_not_report_an_annotation_with_the_field(string pod, string container) =>
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "runtime/default", pod, container));

    [Fact]
    public void Reports_depending_on_the_configured_Kubernetes_version()
    {
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "runtime/default"), """{ "kubernetesVersion": "1.26" }""");
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "{|CNS2037(Pod/shop, seccomp.security.alpha.kubernetes.io/pod):runtime/default|}"), """{ "kubernetesVersion": "1.27" }""");
    }
}
