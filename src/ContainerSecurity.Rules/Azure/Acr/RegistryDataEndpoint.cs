using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryDataEndpoint() : Rule(new()
{
    Id = "CNS4152",
    Title = "Registry has no dedicated data endpoint",
    MessageFormat = "Registry '{0}' has no dedicated data endpoint; set dataEndpointEnabled to true",
    Category = Categories.Network,
    Description = "Client firewalls must then allow all of Azure Storage (*.blob.core.windows.net), which is also an exfiltration path.",
    Remediation = "Set properties.dataEndpointEnabled to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_237"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (RegistryTiers.IsPremium(context.Node))
                context.Require(context.Descriptor, "properties.dataEndpointEnabled", "true");
        }, AzureTypes.Registry);
}
