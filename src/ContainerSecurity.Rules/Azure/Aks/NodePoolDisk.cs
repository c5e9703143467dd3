using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class NodePoolDisk() : Rule(new()
{
    Id = "CNS6101",
    Title = "Node pool does not use ephemeral OS disks",
    MessageFormat = "Node pool '{0}' does not use ephemeral OS disks; set osDiskType to Ephemeral",
    Category = Categories.Resources,
    Description = "Ephemeral OS disks keep no state when a node is reimaged, have lower latency and start faster.",
    Remediation = "Set osDiskType to Ephemeral where the VM size supports it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.EphemeralOSDisk", "checkov:CKV_AZURE_226"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(context.Descriptor, "osDiskType", "Ephemeral"), NodePools.Types);
}
