using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutAzureRbac() : Rule(new()
{
    Id = "CNS5403",
    Title = "A cluster does not leave authorisation to Azure RBAC",
    MessageFormat = "Cluster '{0}' does not let Azure RBAC decide on rights in Kubernetes; set aadProfile.enableAzureRBAC to true",
    Category = Categories.Access,
    Description = "With Azure RBAC rights in all clusters are given, reviewed and taken away in one place.",
    Remediation = "Set properties.aadProfile.enableAzureRBAC to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.AzureRBAC"],
    Standards = ["MCSB:PA-7", "CIS-AKS:5.5.2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.RequireOn(context.Descriptor, "properties.aadProfile.enableAzureRBAC", "true", Setting.Of(context.Node, "properties.aadProfile").IsPresent);
        }, AzureTypes.Cluster);
}
