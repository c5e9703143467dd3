using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryQuarantineOff() : Rule(new()
{
    Id = "CNS1203",
    Title = "Registry does not quarantine new images",
    MessageFormat = "Registry '{0}' does not quarantine new images; set quarantinePolicy.status to enabled",
    Category = Categories.SupplyChain,
    Description = "Without quarantine, an image can be pulled before it has been scanned.",
    Remediation = "Set properties.policies.quarantinePolicy.status to enabled and use a scanner that releases images.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.Quarantine", "checkov:CKV_AZURE_166"],
    Standards = ["MCSB:DS-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (RegistryTiers.IsPremium(context.Node))
                context.Require(context.Descriptor, "properties.policies.quarantinePolicy.status", "enabled");
        }, AzureTypes.Registry);
}
