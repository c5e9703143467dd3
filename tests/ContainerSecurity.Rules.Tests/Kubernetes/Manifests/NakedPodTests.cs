using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.NakedPod>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class NakedPodTests
{
    [Fact]
    public void Reports_a_bare_pod() => Verify.VerifyKubernetes(PodText.With(name: "{|CNS9035(Pod/web):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_Deployment() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_pod_with_an_owner() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            ownerReferences:
            - kind: ReplicaSet
              name: web
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_hook() => Verify.VerifyKubernetes(PodText.With(metadata: "annotations: { helm.sh/hook: test }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_pod_of_the_kubelet() => Verify.VerifyKubernetes(PodText.With(
        metadata: "annotations: { kubernetes.io/config.source: file }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_pod_with_other_annotations() => Verify.VerifyKubernetes(PodText.With(metadata: "annotations: { owner: us }", name: "{|CNS9035(Pod/web):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
