using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolPublicAddress() : Rule(new()
{
    Id = "CNS4105",
    Title = "Nodes have public IP addresses",
    MessageFormat = "Nodes of pool '{0}' get public IP addresses; set enableNodePublicIP to false",
    Category = Categories.Network,
    Description = "A node with a public IP address can be scanned and attacked from the Internet, bypassing the load balancer.",
    Remediation = "Set enableNodePublicIP to false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_143"],
    Standards = ["MCSB:NS-2", "CIS-AKS:5.4.3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.ForbidInPools(context.Descriptor, "enableNodePublicIP", "true"), NodePools.Types);
}
