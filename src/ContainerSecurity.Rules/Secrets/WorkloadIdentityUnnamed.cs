using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Secrets.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>CNS3023: pods ask for a workload identity that their account does not name.</summary>
public sealed class WorkloadIdentityUnnamed : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS3023"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } && WorkloadIdentity.Label(workload) is { IsKnown: true, Value: "true" } label
                && WorkloadIdentity.FindAccount(context.Documents, workload) is { IsPartial: false } account && !account.Annotations.Any(a => a.Key == WorkloadIdentity.ClientAnnotation))
            {
                context.Report(Diagnostic.Create(Descriptor, label.Location, Names.Of(workload), account.Name.Value ?? "") with { RelatedLocations = [account.Location] });
            }
        });
}
