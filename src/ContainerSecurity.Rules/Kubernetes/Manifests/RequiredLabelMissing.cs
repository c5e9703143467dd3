using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class RequiredLabelMissing() : Rule(new()
{
    Id = "CNS9036",
    Title = "Required label is missing",
    MessageFormat = "{0} has no label '{1}'; add it",
    Category = Categories.Manifests,
    Description = "Without the label, the on-call engineer cannot find out whom to contact about the workload.",
    Remediation = "Add the label.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:required-label-owner", "azpolicy:46592696-4c7b-4bf3-9e45-6c2763bdc0a6"],
})
{
    /// <summary>The labels that each workload must have.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Labels = new("labels", ["owner"], "The labels that each workload must have.");

    public override ImmutableArray<RuleOption> Options => [Labels];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (node.IsPartial || WorkloadObjects.HasUnknownLabels(node))
                    return;
                foreach (var label in context.Options.Get(Labels).Where(label => !node.Labels.Any(l => l.Key == label)))
                    context.Report(node.Location, node.Identity, label);
            },
            "Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig");
}
