using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.PodsInTwoBudgets>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class PodsInTwoBudgetsTests
{
    [Fact]
    public void Reports_the_second_budget() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("one", "matchLabels: { app: web }"),
        Budget("{|CNS6069(PodDisruptionBudget/two, Deployment/web, PodDisruptionBudget/one):two|}", "matchExpressions: [{ key: app, operator: In, values: [web, api] }]"),
        DeploymentText.With(name: "web", app: "web")));

    [Fact]
    public void Does_not_report_budgets_of_different_pods() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("one", "matchLabels: { app: web }"), Budget("two", "matchLabels: { app: api }"), DeploymentText.With(name: "web", app: "web"), DeploymentText.With(name: "api", app: "api")));

    [Fact]
    public void Does_not_report_budgets_of_other_namespaces() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("one", "matchLabels: { app: web }"), Budget("two", "matchLabels: { app: web }", "namespace: other"), DeploymentText.With(name: "web", app: "web")));

    [Fact]
    public void Does_not_report_an_unresolved_selector() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("one", "matchLabels: { app: web }"), Budget("two", "matchLabels: { app: '${APP}' }"), DeploymentText.With(name: "web", app: "web")));

    [Fact]
    public void Does_not_report_the_same_budget_for_two_environments() => Verify.VerifyKubernetes(Manifest.Of(
        Budget("one", "matchLabels: { app: web }"), Budget("one", "matchLabels: { app: web }"), DeploymentText.With(name: "web", app: "web")));

    private static string Budget(string name, string selector, string metadata = "") =>
        Manifest.Spec("policy/v1 PodDisruptionBudget", name, Manifest.Lines("maxUnavailable: 1", "selector:", Manifest.Indent(selector, 2)), metadata);
}
