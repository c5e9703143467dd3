using System;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class NoRecommendedLabel() : Rule(new()
{
    Id = "CNS9038",
    Title = "Workload has no app.kubernetes.io label",
    MessageFormat = "{0} or its pods have no app.kubernetes.io/ label; add app.kubernetes.io/name to both",
    Category = Categories.Manifests,
    Description = "Dashboards and operators group objects into applications by these labels, so the workload is missing from their views.",
    Remediation = "Add app.kubernetes.io/name, and the other recommended labels that apply, to the object and its pod template.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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

    // Both the object and its pods need one: a tool that lists pods does not see the labels of their owner.
    private static bool IsLabelled(KubernetesObject node) =>
        node.Labels.Any(l => IsRecommended(l.Key)) && node.Workloads.All(w => w.PodLabels.Any(l => IsRecommended(l.Key)));

    private static bool IsRecommended(string label) => label.StartsWith("app.kubernetes.io/", StringComparison.Ordinal);
}
