using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDashboard() : Rule(new()
{
    Id = "CNS5407",
    Title = "Kubernetes dashboard add-on is enabled",
    MessageFormat = "Cluster '{0}' enables the retired Kubernetes dashboard add-on; set kubeDashboard.enabled to false",
    Category = Categories.Access,
    Description = "The add-on is retired and gets no security fixes, and an exposed dashboard gives attackers a web console on the cluster.",
    Remediation = "Remove the add-on and use the Kubernetes resource view of the Azure portal.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_8", "kics:aks_dashboard_enabled", "kics:c62d3b92-9a11-4ffd-b7b7-6faaae83faed"],
    Standards = ["CWE-284"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.addonProfiles.kubeDashboard.enabled", "true"), AzureTypes.Cluster);
}
