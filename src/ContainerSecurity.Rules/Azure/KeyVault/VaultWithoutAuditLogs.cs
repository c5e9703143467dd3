using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultWithoutAuditLogs() : Rule(new()
{
    Id = "CNS7173",
    Title = "Nobody keeps the audit log of a vault",
    MessageFormat = "No diagnostic settings here send the audit log of vault '{0}'; send AuditEvent to a workspace",
    Category = Categories.Monitoring,
    Description = "Who read which secret cannot be found out after a theft.",
    Remediation = "Add Microsoft.Insights/diagnosticSettings for the vault with the category AuditEvent.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.KeyVault.Logs"],
    Standards = ["MCSB:LT-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "AuditEvent", "audit", "allLogs") == false)
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.KeyVault);
}
