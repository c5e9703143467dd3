using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkloadIdentityLabelMisplaced() : Rule(new()
{
    Id = "CNS3022",
    Title = "Workload identity label is not on the pods",
    MessageFormat = "'{0}' has no effect here; set it as a label of the pods",
    Category = Categories.Secrets,
    Description = "The webhook reads the label from pods only. On the owner of the pods, or as an annotation, it does nothing, so the program gets no token.",
    Remediation = "Move it to the labels of the pods: spec.template.metadata.labels, or metadata.labels of a Pod.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["MCSB:IM-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload.Platform == WorkloadPlatform.Kubernetes && !workload.IsPartial && WorkloadIdentity.Label(workload).IsUnset && WorkloadIdentity.FindMisplaced(workload) is { } entry)
                context.Report(entry.Key.Location, WorkloadIdentity.UseLabel);
        });
}
