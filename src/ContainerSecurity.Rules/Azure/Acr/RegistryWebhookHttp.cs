using System;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWebhookHttp() : Rule(new()
{
    Id = "CNS4153",
    Title = "Registry webhook uses plain HTTP",
    MessageFormat = "Webhook '{0}' posts over plain HTTP; use an https serviceUri",
    Category = Categories.Network,
    Description = "The payload and any tokens in its headers can be read and forged in transit.",
    Remediation = "Set serviceUri to an https URL.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV2_AZURE_30"],
    Standards = ["MCSB:DP-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var setting = Setting.Of(context.Node, "properties.serviceUri");
            if (setting.Text?.StartsWith("http://", StringComparison.OrdinalIgnoreCase) == true)
                context.Report(setting.Location, context.Node.Identity.Name);
        }, AzureTypes.RegistryWebhook);
}
