using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class DashboardDeployed() : Rule(new()
{
    Id = "CNS9008",
    Title = "The Kubernetes dashboard is deployed",
    MessageFormat = "Container '{0}' is the Kubernetes dashboard; remove it or keep it away from the network",
    Category = Categories.Manifests,
    Description = "The dashboard acts with its account's rights for whoever reaches it, and has been the way in of known attacks.",
    Remediation = "Remove it, or put it behind authentication with an account of few rights.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_33", "kics:d2ad057f"],
    Standards = ["OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Image is { } image && (IsDashboard(image.Repository.Value) || IsLabelled(context.Node)))
                context.Report(image.Location, Names.Of(context.Node));
        });

    private static bool IsDashboard(string? repository) =>
        repository is not null && (repository.Contains("kubernetes-dashboard", StringComparison.Ordinal) || repository.Contains("kubernetesui/dashboard", StringComparison.Ordinal));

    // Its image may be a copy with another name. One finding is enough for a pod.
    private static bool IsLabelled(Container container) =>
        container.Workload.Containers[0] == container
        && !container.Workload.Containers.Any(c => IsDashboard(c.Image?.Repository.Value))
        && container.Workload.Labels.Any(label => label.Key is "k8s-app" or "app" && label.Value.Is("kubernetes-dashboard"));
}
