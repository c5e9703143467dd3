using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoPriorityClass() : Rule(new()
{
    Id = "CNS6029",
    Title = "No priority class is set",
    MessageFormat = "{0} has no priority class; set priorityClassName",
    Category = Categories.Resources,
    Description = "When nodes are full, the scheduler cannot distinguish critical pods from others.",
    Remediation = "Set priorityClassName.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:priorityClassNotSet"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } && workload.PodSpec.Get("priorityClassName") is null)
                context.Report(workload.Location, Names.Of(workload));
        });
}
