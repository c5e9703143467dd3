using System.Linq;
using ContainerSecurity.Rules.Secrets.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WorkloadIdentityUnnamed() : Rule(new()
{
    Id = "CNS3023",
    Title = "A workload identity is asked for that the service account does not name",
    MessageFormat = "{0} asks for a workload identity, but service account '{1}' has no annotation azure.workload.identity/client-id",
    Category = Categories.Secrets,
    Description = "The token then is for no identity, unless the program brings a client id of its own.",
    Remediation = "Annotate the service account with the client id of its managed identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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
