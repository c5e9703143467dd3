using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterDashboard() : Rule(new()
{
    Id = "CNS5407",
    Title = "The Kubernetes dashboard add-on is on",
    MessageFormat = "Cluster '{0}' runs the Kubernetes dashboard, a retired web page with wide rights; set kubeDashboard.enabled to false",
    Category = Categories.Access,
    Description = "The dashboard add-on is retired, gets no fixes, and has let strangers into clusters before.",
    Remediation = "Remove the add-on; use the portal's resource view.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Azure,
    Equivalents = ["checkov:CKV_AZURE_8", "kics:aks_dashboard_enabled", "kics:c62d3b92-9a11-4ffd-b7b7-6faaae83faed"],
    Standards = ["CWE-284"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.addonProfiles.kubeDashboard.enabled", "true"), AzureTypes.Cluster);
}
