using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolHostEncryptionOff() : Rule(new()
{
    Id = "CNS5410",
    Title = "Node pool lacks encryption at host",
    MessageFormat = "Node pool '{0}' does not encrypt temporary disks and caches at the host; set enableEncryptionAtHost to true",
    Category = Categories.Access,
    Description = "Temporary disks and caches of the nodes hold pod data that is otherwise not encrypted at rest.",
    Remediation = "Set enableEncryptionAtHost to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_227",
        "azpolicy:Temp disks and cache for agent node pools in Azure Kubernetes Service clusters should be encrypted at host",
        "cloudsploit:aksHostBasedEncryption",
    ],
    Standards = ["MCSB:DP-4"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "enableEncryptionAtHost", "true"), NodePools.Types);
}
