using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupIdentityOpenToAll() : Rule(new()
{
    Id = "CNS5352",
    Title = "Every container can use the group's managed identities",
    MessageFormat = "Container group '{0}' lets every container use its managed identities; set identityAcls.defaultAccess to User or System and list exceptions in acls",
    Category = Categories.Access,
    Description = "A compromised container that needs no identity can use those of the others.",
    Remediation = "Set identityAcls.defaultAccess to System or User and list the identities in acls.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:PA-7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.identityAcls.defaultAccess", "All"), AzureTypes.ContainerGroup);
}
