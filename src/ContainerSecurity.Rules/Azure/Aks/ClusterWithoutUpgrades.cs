using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutUpgrades() : Rule(new()
{
    Id = "CNS7102",
    Title = "Cluster does not upgrade Kubernetes automatically",
    MessageFormat = "Cluster '{0}' does not upgrade Kubernetes automatically; set autoUpgradeProfile.upgradeChannel to patch or stable",
    Category = Categories.Monitoring,
    Description = "Manually upgraded clusters fall out of support and keep known vulnerabilities.",
    Remediation = "Set properties.autoUpgradeProfile.upgradeChannel to patch or stable, with a maintenance window.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.AutoUpgrade", "checkov:CKV_AZURE_171",
        "azpolicy:Azure Kubernetes Service Clusters should enable cluster auto-upgrade",
    ],
    Standards = ["MCSB:PV-7"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(context.Descriptor, "properties.autoUpgradeProfile.upgradeChannel", "patch", "stable", "rapid");
        }, AzureTypes.Cluster);
}
