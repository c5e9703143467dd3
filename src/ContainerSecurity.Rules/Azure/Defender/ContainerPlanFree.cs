using ContainerSecurity.Rules.Azure.Defender.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Defender;

public sealed class ContainerPlanFree() : Rule(new()
{
    Id = "CNS7150",
    Title = "Defender for Containers is off",
    MessageFormat = "Defender for Cloud plan '{0}' is set to Free, which turns it off; set pricingTier to Standard",
    Category = Categories.Monitoring,
    Description = "With the plan off, images are not scanned and attacks on clusters are not detected.",
    Remediation = "Set properties.pricingTier to Standard.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.Defender.Containers", "checkov:CKV_AZURE_85", "checkov:CKV_AZURE_86", "checkov:CKV_AZURE_19",
        "kics:standard_price_not_selected", "kics:2081c7d6-2851-4cce-bda5-cb49d462da42",
        "kics:security_center_pricing_tier_is_not_standard", "azpolicy:Microsoft Defender for Containers should be enabled",
        "azpolicy:Configure Microsoft Defender for Containers to be enabled",
        "azpolicy:Configure Microsoft Defender for Containers plan", "defender:Microsoft Defender for Containers should be enabled",
        "cloudsploit:enableDefenderForContainers",
    ],
    Standards = ["MCSB:LT-1", "CIS-AKS:5.1.1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (context.Node.Name.Value is { } plan && DefenderPlans.IsOfContainers(plan))
                context.Forbid(context.Descriptor, "properties.pricingTier", "Free");
        }, AzureTypes.DefenderPlan);
}
