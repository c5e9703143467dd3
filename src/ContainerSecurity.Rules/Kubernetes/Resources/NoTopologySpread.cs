using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoTopologySpread() : Rule(new()
{
    Id = "CNS6021",
    Title = "No topology spread constraint is set",
    MessageFormat = "{0} has no effective topologySpreadConstraints; add one with a labelSelector",
    Category = Categories.Resources,
    Description = "The scheduler can place all pods in one zone or on one node.",
    Remediation = "Add topologySpreadConstraints with a labelSelector.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:pod-topology-spread-constraints", "polaris:topologySpreadConstraint",
        "azpolicy:34c88cd4-5d72-4dbb-bf77-12c3cafe8791",
    ],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Kind: "Deployment" or "StatefulSet" or "Pod", IsPartial: false } && !workload.PodSpec.Get("topologySpreadConstraints").Mappings().Any(Counts))
                context.Report(workload.Location, Names.Of(workload));
        });

    // The API server rejects other values, and a constraint without a labelSelector matches no pods.
    private static bool Counts(DataMapping constraint) =>
        constraint["labelSelector"] is not null && constraint["whenUnsatisfiable"] is null or DataScalar { Expression: not null } or DataScalar { Text: "DoNotSchedule" or "ScheduleAnyway" };
}
