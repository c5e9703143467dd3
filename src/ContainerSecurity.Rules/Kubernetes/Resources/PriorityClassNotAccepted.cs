using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class PriorityClassNotAccepted() : Rule(new()
{
    Id = "CNS6040",
    Title = "Priority class is not accepted",
    MessageFormat = "{0} has the priority class '{1}', which is not accepted; use an accepted class",
    Category = Categories.Resources,
    Description = "Pods that choose a high priority without need preempt more important pods.",
    Remediation = "Use an accepted class, or add the class to the option accepted.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:priority-class-name"],
})
{
    /// <summary>The priority classes that workloads may use.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Accepted = new("accepted", ["system-cluster-critical", "system-node-critical"], "The priority classes that workloads may use.");

    public override ImmutableArray<RuleOption> Options => [Accepted];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload.Platform == WorkloadPlatform.Kubernetes && workload.PodSpec.Get("priorityClassName") is DataScalar { IsNull: false } written && WholeSet.Text(written) is { Length: > 0 } name && !context.Options.Get(Accepted).Contains(name))
                context.Report(written.Location, Names.Of(workload), name);
        });
}
