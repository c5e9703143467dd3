using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterFreeTier() : Rule(new()
{
    Id = "CNS6103",
    Title = "A cluster's API server has no assured uptime",
    MessageFormat = "Cluster '{0}' is of the free tier, without assured uptime; set sku.tier to Standard",
    Category = Categories.Resources,
    Description = "In the free tier nobody answers for the API server's being there, and it takes fewer requests.",
    Remediation = "Set sku.tier to Standard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.UptimeSLA", "checkov:CKV_AZURE_170"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "sku.tier", "Standard", "Premium", "Paid"), AzureTypes.Cluster);
}
