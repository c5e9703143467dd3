using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetExceedsAutoscaler>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetExceedsAutoscalerTests
{
    private static readonly string WebDeployment = DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web");

    private static readonly string WebHorizontalPodAutoscaler = Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        minReplicas: 5
        maxReplicas: 7
        """);

    [Fact]
    public void Reports_a_budget_above_the_minimum() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: {|CNS6052(PodDisruptionBudget/web, 10, HorizontalPodAutoscaler/web, 5):10|}
            selector:
              matchLabels: { app: web }
            """),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_a_budget_at_the_minimum() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: 5
            selector:
              matchLabels: { app: web }
            """),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Reports_more_than_100_percent() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: {|CNS6052(PodDisruptionBudget/web, 150%, HorizontalPodAutoscaler/web, 5):150%|}
            selector:
              matchLabels: { app: web }
            """),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_a_percentage() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: 50%
            selector:
              matchLabels: { app: web }
            """),
        WebHorizontalPodAutoscaler));

    [Fact]
    public void Does_not_report_an_unset_minimum() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: 2
            selector:
              matchLabels: { app: web }
            """),
        Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
            scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
            maxReplicas: 7
            """)));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: "{{ minimum }}"
            selector:
              matchLabels: { app: web }
            """),
        WebHorizontalPodAutoscaler));
}
