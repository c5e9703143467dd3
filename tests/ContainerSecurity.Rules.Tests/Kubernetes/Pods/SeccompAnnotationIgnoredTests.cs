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
    public void Says_nothing_of_a_container_that_is_not_there() =>
        Verify.VerifyKubernetes(Pod("container.seccomp.security.alpha.kubernetes.io/other", "runtime/default"));

    [Theory]
    [InlineData(", seccompProfile: { type: RuntimeDefault }", "")]
    [InlineData("", ", seccompProfile: { type: RuntimeDefault }")]
    public void Says_nothing_where_the_field_is_set(string pod, string container) =>
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "runtime/default", pod, container));

    [Fact]
    public void Goes_by_the_version_of_the_configuration()
    {
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "runtime/default"), """{ "kubernetesVersion": "1.26" }""");
        Verify.VerifyKubernetes(Pod("seccomp.security.alpha.kubernetes.io/pod", "{|CNS2037(Pod/shop, seccomp.security.alpha.kubernetes.io/pod):runtime/default|}"), """{ "kubernetesVersion": "1.27" }""");
    }
}
