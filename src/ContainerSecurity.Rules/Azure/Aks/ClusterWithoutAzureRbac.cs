using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutAzureRbac() : Rule(new()
{
    Id = "CNS5403",
    Title = "Cluster does not use Azure RBAC for Kubernetes",
    MessageFormat = "Cluster '{0}' does not use Azure RBAC for Kubernetes authorization; set aadProfile.enableAzureRBAC to true",
    Category = Categories.Access,
    Description = "Permissions are then kept in each cluster, where they cannot be granted, reviewed and revoked centrally.",
    Remediation = "Set properties.aadProfile.enableAzureRBAC to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.AzureRBAC"],
    Standards = ["MCSB:PA-7", "CIS-AKS:5.5.2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!AutomaticClusters.MayBe(context.Node))
                context.RequireOn(context.Descriptor, "properties.aadProfile.enableAzureRBAC", true, Setting.Of(context.Node, "properties.aadProfile").IsPresent);
        }, AzureTypes.Cluster);
}
