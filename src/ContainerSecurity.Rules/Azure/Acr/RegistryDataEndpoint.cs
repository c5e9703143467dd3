using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryDataEndpoint() : Rule(new()
{
    Id = "CNS4152",
    Title = "A registry has no dedicated data endpoint",
    MessageFormat = "Registry '{0}' has no data endpoint of its own; set dataEndpointEnabled to true",
    Category = Categories.Network,
    Description = "Firewalls of clients must then let all of Azure's storage through, which is also a road out for stolen data.",
    Remediation = "Set properties.dataEndpointEnabled to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["checkov:CKV_AZURE_237"],
    Standards = ["MCSB:NS-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.dataEndpointEnabled", "true"), AzureTypes.Registry);
}
