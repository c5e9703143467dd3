using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

/// <summary>CNS7173: nobody keeps the audit log of a vault.</summary>
public sealed class VaultWithoutAuditLogs : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS7173"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "AuditEvent", "audit", "allLogs") == false)
                context.Report(Descriptor, context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.KeyVault);
}
