using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetKeepsMinimum>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetKeepsMinimumTests
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
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
        """;

    private static string Budget(string available, string app = "web") => $$"""

        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: {{available}}
          selector:
            matchLabels: { app: {{app}} }
        """;

    private static string Autoscaler(string minimum) => $$"""

        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: {{minimum}}
          maxReplicas: 7
        """;

    private static string Scaled(string minimum) => $$"""

        ---
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: web
        spec:
          scaleTargetRef: { name: web }
          minReplicaCount: {{minimum}}
          triggers: []
        """;

    [Fact]
    public void Reports_a_budget_that_requires_the_minimum() => Verify.VerifyKubernetes(Deployment + Budget("{|CNS6061(PodDisruptionBudget/web, 2, HorizontalPodAutoscaler/web, 2):2|}") + Autoscaler("2"));

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    public void Reports_a_KEDA_ScaledObject(string minimum) => Verify.VerifyKubernetes(Deployment + Budget($"{{|CNS6061(PodDisruptionBudget/web, 2, ScaledObject/web, {minimum}):2|}}") + Scaled(minimum));

    [Fact]
    public void Reports_a_pod_template_without_a_spec() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", """
        template:
          metadata:
            labels: { app: web }
        """) + Budget("{|CNS6061(PodDisruptionBudget/web, 2, HorizontalPodAutoscaler/web, 2):2|}") + Autoscaler("2"));

    [Theory]
    [InlineData("1", "2")] // one eviction is allowed
    [InlineData("3", "2")] // reported by CNS6052
    [InlineData("50%", "2")]
    [InlineData("2", "\"$(MINIMUM)\"")]
    public void Does_not_report_other_numbers(string available, string minimum) => Verify.VerifyKubernetes(Deployment + Budget(available) + Autoscaler(minimum));

    [Fact]
    public void Does_not_report_a_workload_that_scales_to_zero() => Verify.VerifyKubernetes(Deployment + Budget("1") + Scaled("0"));

    [Fact]
    public void Does_not_report_other_pods() => Verify.VerifyKubernetes(Deployment + Budget("2", "api") + Autoscaler("2"));

    [Fact]
    public void Does_not_report_a_budget_without_an_autoscaler() => Verify.VerifyKubernetes(Deployment + Budget("2"));
}
