using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoDisruptionBudget>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoDisruptionBudgetTests
{
    private static readonly string WebDeployment = DeploymentText.With(name: "web", image: "registry.example/web:1", workload: "replicas: 3", app: "web");

    [Fact]
    public void Reports_a_workload_without_a_budget() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(
            name: "{|CNS6013(Deployment/web):web|}",
            image: "registry.example/web:1",
            workload: "replicas: 3",
            app: "web"),
        Manifest.Spec("policy/v1 PodDisruptionBudget", "api", """
            minAvailable: 1
            selector:
              matchLabels: { app: api }
            """)));

    [Fact]
    public void Does_not_report_a_set_without_budgets() => Verify.VerifyKubernetes(WebDeployment);

    [Fact]
    public void Does_not_report_a_workload_with_a_budget() => Verify.VerifyKubernetes(Manifest.Of(
        WebDeployment,
        Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
            minAvailable: 1
            selector:
              matchLabels: { app: web }
            """)));

    [Fact]
    public void Reports_two_replicas_and_not_one() => Verify.VerifyKubernetes(Manifest.Of(
        DeploymentText.With(
            name: "{|CNS6013(Deployment/web):web|}",
            image: "registry.example/web:1",
            workload: "replicas: 2",
            app: "web"),
        DeploymentText.With(name: "job", image: "registry.example/web:1", workload: "replicas: 1", app: "job"),
        Manifest.Spec("policy/v1 PodDisruptionBudget", "other", """
            maxUnavailable: 1
            selector:
              matchLabels: { app: other }
            """)));
}
