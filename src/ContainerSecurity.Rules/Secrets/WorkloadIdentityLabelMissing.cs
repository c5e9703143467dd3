using ContainerSecurity.Rules.Secrets.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkloadIdentityLabelMissing() : Rule(new()
{
    Id = "CNS3021",
    Title = "Pods lack the label for workload identity",
    MessageFormat = "{0} uses service account '{1}' with a workload identity; label its pods azure.workload.identity/use: \"true\"",
    Category = Categories.Secrets,
    Description = "Without the label the webhook does not inject a token, so the program falls back to another credential or fails, and a static secret is often added as a workaround.",
    Remediation = "Add the label azure.workload.identity/use: \"true\" to the pod template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["MCSB:IM-3", "CWE-522"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false, ServiceAccount: { IsKnown: true, Value: { } account } } || WorkloadIdentity.IsLabelled(workload))
                return;
            if (WorkloadIdentity.FindAccount(context.Documents, workload) is { } found && WorkloadIdentity.HasClient(found) && !WorkloadIdentity.IsAskedForElsewhere(workload))
                context.Report(workload.Location, [found.Location], Names.Of(workload), account);
        });
}
