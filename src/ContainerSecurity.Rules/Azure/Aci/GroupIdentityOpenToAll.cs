using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupIdentityOpenToAll() : Rule(new()
{
    Id = "CNS5352",
    Title = "Every container of a group may use its identities",
    MessageFormat = "Group '{0}' lets every container use its identities; set identityAcls.defaultAccess to User or System and name the rest",
    Category = Categories.Access,
    Description = "A container that needs no identity gives an intruder those of the others.",
    Remediation = "Set identityAcls.defaultAccess to System or User and name the identities in acls.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:PA-7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.identityAcls.defaultAccess", "All"), AzureTypes.ContainerGroup);
}
