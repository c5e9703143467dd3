using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWithoutAuditLogs() : Rule(new()
{
    Id = "CNS7171",
    Title = "Registry logs are not collected",
    MessageFormat = "No diagnostic setting in this template sends the logs of registry '{0}'; send ContainerRegistryLoginEvents and ContainerRegistryRepositoryEvents to a Log Analytics workspace",
    Category = Categories.Monitoring,
    Description = "Without these logs nobody can find out who pushed a tampered image.",
    Remediation = "Add Microsoft.Insights/diagnosticSettings for the registry with both categories, or with the category group audit.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
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
