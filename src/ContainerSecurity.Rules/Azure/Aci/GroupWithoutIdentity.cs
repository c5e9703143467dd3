using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupWithoutIdentity() : Rule(new()
{
    Id = "CNS5350",
    Title = "Container group has no managed identity",
    MessageFormat = "Container group '{0}' has no managed identity; set identity.type",
    Category = Categories.Access,
    Description = "Without a managed identity, the group needs stored passwords for its registry, vault and storage.",
    Remediation = "Set identity.type to UserAssigned or SystemAssigned.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = ["checkov:CKV2_AZURE_28"],
    Standards = ["MCSB:IM-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "identity.type", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "SystemAssigned,UserAssigned"), AzureTypes.ContainerGroup);
}
