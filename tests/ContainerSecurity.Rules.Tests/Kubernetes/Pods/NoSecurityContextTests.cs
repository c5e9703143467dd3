using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NoSecurityContext>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NoSecurityContextTests
{
    [Fact]
    public void Reports_a_container_without_a_securityContext() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2034(web):web|}"));

    [Fact]
    public void Does_not_report_a_pod_level_securityContext() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsNonRoot: true
        """));

    [Fact]
    public void Does_not_report_a_container_level_securityContext() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          privileged: false
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
