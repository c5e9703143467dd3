using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkloadIdentityLabelMisplaced() : Rule(new()
{
    Id = "CNS3022",
    Title = "A workload identity is asked for in the wrong place",
    MessageFormat = "'{0}' has no effect here; it must be a label of the pod template",
    Category = Categories.Secrets,
    Description = "The label is read from the pods alone. On the object that makes them, or as an annotation, it does nothing, so the program has no token.",
    Remediation = "Move it to the labels of the pod template (spec.template.metadata.labels).",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
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
