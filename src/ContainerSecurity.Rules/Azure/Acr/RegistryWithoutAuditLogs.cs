using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

/// <summary>CNS7171: nobody keeps the logs of a registry.</summary>
public sealed class RegistryWithoutAuditLogs : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS7171",
        Title = "Nobody keeps the logs of a registry",
        MessageFormat = "No diagnostic settings here send the logs of registry '{0}'; send ContainerRegistryLoginEvents and ContainerRegistryRepositoryEvents to a workspace",
        Category = Categories.Monitoring,
        Description = "Who pushed the image that was tampered with cannot be found out.",
        Remediation = "Add Microsoft.Insights/diagnosticSettings for the registry with the two categories, or the group audit.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ACR.AuditLogs", "psrule:Azure.ACR.Logs", "cloudsploit:acrLogAnalyticsEnabled"],
        Standards = ["MCSB:LT-3"],
        HelpLink = RuleHelp.Link("CNS7171"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents", "audit", "allLogs") == false)
                context.Report(Descriptor, context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Registry);
}
