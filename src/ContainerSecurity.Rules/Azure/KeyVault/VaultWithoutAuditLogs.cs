using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultWithoutAuditLogs() : Rule(new()
{
    Id = "CNS7173",
    Title = "Key Vault audit logs are not collected",
    MessageFormat = "No diagnostic setting in this template sends the audit log of vault '{0}'; send AuditEvent to a Log Analytics workspace",
    Category = Categories.Monitoring,
    Description = "After a theft nobody can find out who read which secret.",
    Remediation = "Add Microsoft.Insights/diagnosticSettings for the vault with the category AuditEvent.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
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
