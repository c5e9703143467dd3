using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolDisk() : Rule(new()
{
    Id = "CNS6101",
    Title = "Nodes keep their system disk",
    MessageFormat = "Node pool '{0}' has managed system disks; set osDiskType to Ephemeral",
    Category = Categories.Resources,
    Description = "With ephemeral disks a node that is made anew is clean, and starts faster.",
    Remediation = "Set osDiskType to Ephemeral where the size of machine allows it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.EphemeralOSDisk", "checkov:CKV_AZURE_226"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "osDiskType", "Ephemeral"), NodePools.Types);
}
