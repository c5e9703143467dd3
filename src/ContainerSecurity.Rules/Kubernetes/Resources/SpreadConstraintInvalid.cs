using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class SpreadConstraintInvalid() : Rule(new()
{
    Id = "CNS6067",
    Title = "Topology spread constraint is not valid",
    MessageFormat = "A topologySpreadConstraint of {0} {1}",
    Category = Categories.Resources,
    Description = "The API server rejects the pods, so the workload does not start.",
    Remediation = "Set maxSkew to at least 1, topologyKey to a node label, and whenUnsatisfiable to DoNotSchedule or ScheduleAnyway.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload.Platform != WorkloadPlatform.Kubernetes)
                return;
            foreach (var constraint in workload.PodSpec.Get("topologySpreadConstraints").Mappings())
            {
                if (Find(constraint, workload.IsPartial) is { } fault)
                    context.Report(fault.Node.Location, Names.Of(workload), fault.Text);
            }
        });

    private static (DataNode Node, string Text)? Find(DataMapping constraint, bool isPartial)
    {
        if (constraint["maxSkew"] is DataScalar skew && skew.AsInteger() is <= 0)
            return (skew, $"has maxSkew {skew.Text}; set it to at least 1");
        if (constraint["minDomains"] is DataScalar domains && domains.AsInteger() is <= 0)
            return (domains, $"has minDomains {domains.Text}; set it to at least 1");
        if (constraint["whenUnsatisfiable"] is DataScalar { IsNull: false } action && WholeSet.Text(action) is { } text && text is not ("DoNotSchedule" or "ScheduleAnyway"))
            return (action, $"has whenUnsatisfiable '{text}'; set it to DoNotSchedule or ScheduleAnyway");
        if (constraint["minDomains"] is { } least && constraint["whenUnsatisfiable"] is DataScalar { Text: "ScheduleAnyway" })
            return (least, "has minDomains with ScheduleAnyway; use DoNotSchedule or remove minDomains");
        if (isPartial)
            return null;
        var missing = new[] { "maxSkew", "topologyKey", "whenUnsatisfiable" }.FirstOrDefault(key => constraint[key] is null or DataScalar { IsNull: true });
        return missing is null ? null : (constraint, $"has no {missing}; add it");
    }
}
