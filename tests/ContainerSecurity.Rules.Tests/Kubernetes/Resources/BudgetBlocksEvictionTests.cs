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

    [Theory]
    [InlineData("Deployment", "50%", "replicas: 1")]
    [InlineData("Deployment", "1%", "replicas: 1")]
    [InlineData("Deployment", "75%", "replicas: 2")]
    [InlineData("Deployment", "67%", "replicas: 3")]
    [InlineData("Deployment", "50%", "")]
    [InlineData("StatefulSet", "90%", "replicas: 3")]
    [InlineData("ReplicaSet", "2", "replicas: 2")]
    [InlineData("ReplicaSet", "100%", "replicas: 3")]
    public void Reports_percentages_that_round_up_to_every_replica(string kind, string least, string replicas) =>
        Verify.VerifyKubernetes(Manifest.Of(Budget($"{{|CNS6014:{least}|}}"), Workload(kind, replicas)));

    [Theory]
    [InlineData("Deployment", "50%", "replicas: 2")]
    [InlineData("Deployment", "66%", "replicas: 3")]
    [InlineData("Deployment", "0%", "replicas: 1")]
    [InlineData("Deployment", "50%", "replicas: 0")]
    [InlineData("Deployment", "50%", "replicas: ${REPLICAS}")]
    [InlineData("StatefulSet", "${LEAST}", "replicas: 1")]
    [InlineData("DaemonSet", "50%", "")]
    public void Does_not_report_percentages_that_leave_a_replica(string kind, string least, string replicas) =>
        Verify.VerifyKubernetes(Manifest.Of(Budget(least), Workload(kind, replicas)));

    [Fact]
    public void Adds_the_replicas_of_all_workloads() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("{|CNS6014:2|}"),
        Workload("Deployment", "replicas: 1"),
        DeploymentText.With(name: "two", workload: "replicas: 1")));

    private static string Budget(string least) => Manifest.Spec("policy/v1 PodDisruptionBudget", "shop", $$"""
        minAvailable: {{least}}
        selector:
          matchLabels: { app: shop }
        """);

    private static string Workload(string kind, string replicas) =>
        DeploymentText.With(workload: replicas).Replace("kind: Deployment", $"kind: {kind}", System.StringComparison.Ordinal);
}
