using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetHoldsUnhealthyPods>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetHoldsUnhealthyPodsTests
{
    [Fact]
    public void Reports_a_budget_without_the_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1 PodDisruptionBudget",
        "{|CNS6051(PodDisruptionBudget/web):web|}",
        """
            maxUnavailable: 1
            selector:
              matchLabels: { app: web }
            """));

    [Fact]
    public void Does_not_report_a_budget_with_the_policy() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1 PodDisruptionBudget", "web", """
        maxUnavailable: 1
        unhealthyPodEvictionPolicy: AlwaysAllow
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
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
        """);
}
