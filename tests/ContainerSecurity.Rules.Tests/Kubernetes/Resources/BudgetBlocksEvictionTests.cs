using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetBlocksEviction>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetBlocksEvictionTests
{
    private static readonly string ShopDeployment = DeploymentText.With(workload: "replicas: 3");

    private static readonly string ShopPodDisruptionBudget = Manifest.Spec("policy/v1 PodDisruptionBudget", "shop", """
        minAvailable: 3
        selector:
          matchLabels: { app: shop }
        """);

    [Fact]
    public void Reports_maxUnavailable_0() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
        maxUnavailable: {|CNS6014(PodDisruptionBudget/web):0|}
        selector:
          matchLabels: { app: web }
        """));

    [Fact]
    public void Does_not_report_maxUnavailable_above_0() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
        maxUnavailable: 1
        selector:
          matchLabels: { app: web }
        """));

    [Fact]
    public void Reports_minAvailable_equal_to_the_replicas() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1 PodDisruptionBudget", "shop", """
            minAvailable: {|CNS6014(PodDisruptionBudget/shop):3|}
            selector:
              matchLabels: { app: shop }
            """),
        ShopDeployment));

    [Fact]
    public void Does_not_report_minAvailable_below_the_replicas() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1 PodDisruptionBudget", "shop", """
            minAvailable: 2
            selector:
              matchLabels: { app: shop }
            """),
        ShopDeployment));

    [Fact]
    public void Does_not_report_an_autoscaled_workload() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPodDisruptionBudget,
        ShopDeployment,
        Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "shop", """
            minReplicas: 3
            maxReplicas: 9
            scaleTargetRef:
              apiVersion: example.com/v1
              kind: Deployment
              name: shop
            """)));

    [Fact]
    public void Does_not_report_several_workloads() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPodDisruptionBudget,
        ShopDeployment,
        DeploymentText.With(name: "two", workload: "replicas: 3")));
}
