using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterRunCommand() : Rule(new()
{
    Id = "CNS5406",
    Title = "Cluster allows run command",
    MessageFormat = "Cluster '{0}' allows run command (az aks command invoke); set apiServerAccessProfile.disableRunCommand to true",
    Category = Categories.Access,
    Description = "A single Azure permission is enough to run commands as cluster admin, bypassing private networking and Kubernetes RBAC.",
    Remediation = "Set properties.apiServerAccessProfile.disableRunCommand to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
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
