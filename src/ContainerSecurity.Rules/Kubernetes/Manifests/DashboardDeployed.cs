using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class DashboardDeployed() : Rule(new()
{
    Id = "CNS9008",
    Title = "Kubernetes Dashboard is deployed",
    MessageFormat = "Container '{0}' runs the Kubernetes Dashboard; remove it, or restrict access to it",
    Category = Categories.Manifests,
    Description = "An exposed dashboard acts with the permissions of its service account for anyone who can reach it.",
    Remediation = "Remove the dashboard, or require authentication and give its service account least privilege.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Kubernetes,
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

    // A mirrored image may have another name, so the label counts too; one finding per pod is enough.
    private static bool IsLabelled(Container container) =>
        container.Workload.Containers[0] == container
        && !container.Workload.Containers.Any(c => IsDashboard(c.Image?.Repository.Value))
        && container.Workload.PodLabels.Any(label => label.Key is "k8s-app" or "app" && label.Value.Is("kubernetes-dashboard"));
}
