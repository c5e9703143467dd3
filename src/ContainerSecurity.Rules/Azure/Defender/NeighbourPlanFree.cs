using ContainerSecurity.Rules.Azure.Defender.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Defender;

public sealed class NeighbourPlanFree() : Rule(new()
{
    Id = "CNS7151",
    Title = "Defender for Cloud plan is off",
    MessageFormat = "Defender for Cloud plan '{0}' is set to Free, which turns it off; set pricingTier to Standard",
    Category = Categories.Monitoring,
    Description = "With the plan off, attacks on services that containers depend on, such as vaults, storage and the management plane, are not detected.",
    Remediation = "Set properties.pricingTier to Standard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.Defender.KeyVault", "psrule:Azure.Defender.Arm", "psrule:Azure.Defender.Cspm", "psrule:Azure.Defender.Storage",
        "checkov:CKV_AZURE_87", "checkov:CKV_AZURE_84", "checkov:CKV_AZURE_234", "cloudsploit:enableDefenderForKeyVaults",
        "checkov:CKV_AZURE_19", "kics:standard_price_not_selected", "kics:2081c7d6-2851-4cce-bda5-cb49d462da42",
    ],
    Standards = ["MCSB:LT-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (context.Node.Name.Value is { } plan && !DefenderPlans.IsOfContainers(plan))
                context.Forbid(context.Descriptor, "properties.pricingTier", "Free");
        }, AzureTypes.DefenderPlan);
}
