using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetWithoutPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetWithoutPolicyTests
{
    [Fact]
    public void Reports_a_budget_without_a_limit() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1 PodDisruptionBudget",
        "{|CNS6050(PodDisruptionBudget/web):web|}",
        """
            selector:
              matchLabels: { app: web }
            """));

    [Fact]
    public void Does_not_report_a_budget_with_a_limit() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
        maxUnavailable: 1
        selector:
          matchLabels: { app: web }
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
        """);
}
