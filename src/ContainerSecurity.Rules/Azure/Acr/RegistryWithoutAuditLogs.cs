using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWithoutAuditLogs() : Rule(new()
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
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents", "audit", "allLogs") == false)
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Registry);
}
