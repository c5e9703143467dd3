using System.Collections.Immutable;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class NoUsualLabel() : Rule(new()
{
    Id = "CNS9037",
    Title = "Workload has none of the expected labels",
    MessageFormat = "{0} has none of the labels {1}; add at least one",
    Category = Categories.Manifests,
    Description = "Network policies, disruption budgets and queries cannot select a workload without labels.",
    Remediation = "Add labels such as app and owner.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0076"],
})
{
    /// <summary>The labels of which each workload must have at least one.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Labels = new("labels", ["app", "tier", "phase", "version", "owner", "env"], "The labels of which each workload must have at least one.");

    public override ImmutableArray<RuleOption> Options => [Labels];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                var wanted = context.Options.Get(Labels);
                if (!node.IsPartial && !WorkloadObjects.HasUnknownLabels(node) && !WorkloadObjects.HasLabel(node, wanted.Contains))
                    context.Report(node.Location, node.Identity, string.Join(", ", wanted));
            },
            "Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig");
}
