using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerTargetMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerTargetMissingTests
{
    private static readonly string WebDeployment = DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web");

    private static readonly string WebHorizontalPodAutoscaler = Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        minReplicas: 3
        maxReplicas: 9
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """);

    [Fact]
    public void Reports_a_missing_target() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
            minReplicas: 3
            maxReplicas: 9
            scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {|CNS6017(HorizontalPodAutoscaler/web, Deployment/shop):shop|} }
            """)));

    [Fact]
    public void Does_not_report_an_existing_target() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_custom_resources() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "shop", """
        minReplicas: 3
        maxReplicas: 9
        scaleTargetRef:
          apiVersion: example.com/v1
          kind: Fleet
          name: shop
        """));

    [Fact]
    public void Does_not_report_a_set_without_workloads() => Verify.VerifyKubernetes(WebHorizontalPodAutoscaler);
}
