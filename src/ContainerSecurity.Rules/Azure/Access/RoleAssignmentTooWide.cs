using ContainerSecurity.Rules.Azure.Access.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class RoleAssignmentTooWide() : Rule(new()
{
    Id = "CNS5472",
    Title = "An identity is given a role over everything",
    MessageFormat = "An identity is given the role '{0}'; give it the role for what it does, AcrPull to pull images",
    Category = Categories.Access,
    Description = "Whoever takes over the workload that runs under the identity owns the whole scope of the assignment.",
    Remediation = "Assign the narrowest role: AcrPull to pull images, Key Vault Secrets User to read secrets.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:PA-7", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (WorkloadRole.Of(context.Node) is var (id, place) && AzureRoles.NameOf(id, AzureRoles.Wide) is { } name)
                context.Report(place, name);
        }, AzureTypes.RoleAssignment);
}
