using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterFreeTier() : Rule(new()
{
    Id = "CNS6103",
    Title = "Cluster uses the Free tier without an SLA",
    MessageFormat = "Cluster '{0}' uses the Free tier, which has no uptime SLA; set sku.tier to Standard",
    Category = Categories.Resources,
    Description = "The Free tier has no financially backed uptime SLA for the API server and throttles requests earlier.",
    Remediation = "Set sku.tier to Standard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.UptimeSLA", "checkov:CKV_AZURE_170"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "sku.tier", "Standard", "Premium", "Paid"), AzureTypes.Cluster);
}
