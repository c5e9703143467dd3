using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Resources.BudgetBlocksEviction>;

namespace ContainerSecurity.Rules.Tests.Resources;

public class BudgetBlocksEvictionTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: [|0|]
          selector:
            matchLabels: { app: web }
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
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
