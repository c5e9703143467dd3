using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryZones() : Rule(new()
{
    Id = "CNS6152",
    Title = "A registry lives in one zone",
    MessageFormat = "Registry '{0}' is not spread over zones; set zoneRedundancy to Enabled",
    Category = Categories.Resources,
    Description = "When the zone fails no node can pull an image.",
    Remediation = "Set properties.zoneRedundancy to Enabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["checkov:CKV_AZURE_233"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.zoneRedundancy", "Enabled"), AzureTypes.Registry, AzureTypes.RegistryReplication);
}
