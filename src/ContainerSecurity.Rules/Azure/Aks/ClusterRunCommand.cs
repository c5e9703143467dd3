using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterRunCommand() : Rule(new()
{
    Id = "CNS5406",
    Title = "The run command of a cluster is open",
    MessageFormat = "Cluster '{0}' takes run commands through Azure Resource Manager; set apiServerAccessProfile.disableRunCommand to true",
    Category = Categories.Access,
    Description = "Who has one right in Azure Resource Manager runs commands as cluster admin, round private networking and Kubernetes RBAC.",
    Remediation = "Set properties.apiServerAccessProfile.disableRunCommand to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "azpolicy:Azure Kubernetes Service Clusters should disable Command Invoke",
        "azpolicy:Disable Command Invoke on Azure Kubernetes Service clusters",
    ],
    Standards = ["MCSB:PA-7"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.apiServerAccessProfile.disableRunCommand", "true"), AzureTypes.Cluster);
}
