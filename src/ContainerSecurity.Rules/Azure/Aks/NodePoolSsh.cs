using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolSsh() : Rule(new()
{
    Id = "CNS5409",
    Title = "Nodes accept SSH with local keys",
    MessageFormat = "Node pool '{0}' accepts SSH with local keys; set securityProfile.sshAccess to Disabled",
    Category = Categories.Access,
    Description = "SSH keys on nodes give shell access outside Kubernetes RBAC and Azure RBAC.",
    Remediation = "Set securityProfile.sshAccess to Disabled and debug nodes with kubectl debug.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["azpolicy:Azure Kubernetes Clusters should disable SSH"],
    Standards = ["MCSB:PA-7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "securityProfile.sshAccess", "Disabled", "EntraId"), NodePools.Types);
}
