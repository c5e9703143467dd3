using System;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class NoRecommendedLabel() : Rule(new()
{
    Id = "CNS9038",
    Title = "A workload has none of the recommended labels",
    MessageFormat = "{0} has no label of app.kubernetes.io/; add app.kubernetes.io/name",
    Category = Categories.Manifests,
    Description = "Tools that show or select applications look for these labels.",
    Remediation = "Add app.kubernetes.io/name, and the others that fit.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0077"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (!node.IsPartial && !WorkloadObjects.HasUnknownLabels(node) && !IsLabelled(node))
                    context.Report(node.Location, node.Identity);
            },
            "Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig");

    // Both the object and its pods need one: what looks at pods does not see the object's labels.
    private static bool IsLabelled(KubernetesObject node) =>
        node.Labels.Any(l => IsRecommended(l.Key)) && node.Workloads.All(w => w.Labels.Any(l => IsRecommended(l.Key)));

    private static bool IsRecommended(string label) => label.StartsWith("app.kubernetes.io/", StringComparison.Ordinal);
}
