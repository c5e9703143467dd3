using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.NoRecommendedLabel>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class NoRecommendedLabelTests
{
    [Fact]
    public void Reports_a_workload_without_a_recommended_label() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "{|CNS9038(Pod/web):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_labeled_workload() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app.kubernetes.io/name: web }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Reports_pods_without_a_recommended_label() => Verify.VerifyKubernetes(DeploymentText.With(
        metadata: "labels: { app.kubernetes.io/name: web }",
        name: "{|CNS9038(Deployment/web):web|}",
        image: "registry.example/web:1",
        app: "web"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels: { app.kubernetes.io/name: web }
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
