using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutPolicyAddon() : Rule(new()
{
    Id = "CNS5408",
    Title = "Azure Policy add-on is not enabled",
    MessageFormat = "Cluster '{0}' does not enable the Azure Policy add-on; set addonProfiles.azurePolicy.enabled to true",
    Category = Categories.Access,
    Description = "Without the add-on, Azure Policy is not enforced on workloads in the cluster.",
    Remediation = "Set properties.addonProfiles.azurePolicy.enabled to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.AzurePolicyAddOn", "checkov:CKV_AZURE_116", "kics:aks_uses_azure_policies_addon_disabled",
        "azpolicy:Azure Policy Add-on for Kubernetes service (AKS) should be installed and enabled on your clusters",
        "azpolicy:Deploy Azure Policy Add-on to Azure Kubernetes Service clusters",
        "defender:Azure Kubernetes Service clusters should have the Azure Policy add-on for Kubernetes installed",
    ],
    Standards = ["MCSB:AM-2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.Require(context.Descriptor, "properties.addonProfiles.azurePolicy.enabled", "true");
        }, AzureTypes.Cluster);
}
