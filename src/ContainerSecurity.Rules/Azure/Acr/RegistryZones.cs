using System;
using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryZones() : Rule(new()
{
    Id = "CNS6152",
    Title = "Registry is not zone redundant",
    MessageFormat = "'{0}' is not zone redundant; set zoneRedundancy to Enabled",
    Category = Categories.Resources,
    Description = "When a zone fails, nodes cannot pull images.",
    Remediation = "Set properties.zoneRedundancy to Enabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_233"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Only a Premium registry has replications.
            if (RegistryTiers.IsPremium(context.Node) || context.Node.Type.Equals(AzureTypes.RegistryReplication, StringComparison.OrdinalIgnoreCase))
                context.Require(context.Descriptor, "properties.zoneRedundancy", "Enabled");
        }, AzureTypes.Registry, AzureTypes.RegistryReplication);
}
