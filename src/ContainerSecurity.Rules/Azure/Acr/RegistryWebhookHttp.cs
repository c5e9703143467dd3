using System;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryWebhookHttp() : Rule(new()
{
    Id = "CNS4153",
    Title = "A registry's webhook posts over plain HTTP",
    MessageFormat = "Webhook '{0}' posts over plain HTTP; use https",
    Category = Categories.Network,
    Description = "What the webhook tells, its headers with tokens too, can be read and forged on the way.",
    Remediation = "Give serviceUri an https address.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Azure,
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
