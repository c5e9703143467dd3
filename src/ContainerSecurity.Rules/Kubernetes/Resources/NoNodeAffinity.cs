using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoNodeAffinity() : Rule(new()
{
    Id = "CNS6042",
    Title = "No node affinity is set",
    MessageFormat = "{0} has no nodeAffinity or nodeSelector; add one if it needs specific nodes",
    Category = Categories.Resources,
    Description = "The scheduler can place the pod on any node, including one with unsuitable hardware, zone or cost.",
    Remediation = "Set affinity.nodeAffinity or nodeSelector where it matters.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:no-node-affinity"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false, Kind: not "DaemonSet" } && workload.PodSpec.Get("affinity", "nodeAffinity") is null && workload.PodSpec.Get("nodeSelector") is null)
                context.Report(workload.Location, Names.Of(workload));
        });
}
