using System.Linq;
using ContainerSecurity.Rules.Secrets.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkloadIdentityUnnamed() : Rule(new()
{
    Id = "CNS3023",
    Title = "Service account names no workload identity",
    MessageFormat = "{0} requests a workload identity, but service account '{1}' has no azure.workload.identity/client-id; add the annotation there",
    Category = Categories.Secrets,
    Description = "The token is not bound to an identity unless the program sets a client ID itself.",
    Remediation = "Annotate the service account with the client ID of its managed identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["MCSB:IM-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } && WorkloadIdentity.Label(workload) is { IsKnown: true, Value: "true" } label
                && WorkloadIdentity.FindAccount(context.Documents, workload) is { IsPartial: false } account && !account.Annotations.Any(a => a.Key == WorkloadIdentity.ClientAnnotation))
            {
                context.Report(label.Location, [account.Location], Names.Of(workload), account.Name.Value ?? "");
            }
        });
}
