using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscaledAndFixed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscaledAndFixedTests
{
    private static readonly string WebHorizontalPodAutoscaler = Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        minReplicas: 3
        maxReplicas: 9
        """);

    [Fact]
    public void Reports_a_fixed_replica_count() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(
            name: "web",
            image: "registry.example/web:1",
            workload: "{|CNS6054(Deployment/web, HorizontalPodAutoscaler/web):replicas|}: 3",
            app: "web"),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_an_unset_replica_count() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_another_workload() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(image: "registry.example/web:1", workload: "replicas: 3", app: "web"),
        WebHorizontalPodAutoscaler));
}
