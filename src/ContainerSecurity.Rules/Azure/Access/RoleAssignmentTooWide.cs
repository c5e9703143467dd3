using ContainerSecurity.Rules.Azure.Access.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class RoleAssignmentTooWide() : Rule(new()
{
    Id = "CNS5472",
    Title = "Workload identity has an overly broad role",
    MessageFormat = "An identity is assigned the broad role '{0}'; assign a narrower one, such as AcrPull to pull images",
    Category = Categories.Access,
    Description = "An attacker who compromises the workload controls the whole scope of the assignment.",
    Remediation = "Assign the least-privileged role: AcrPull to pull images, Key Vault Secrets User to read secrets.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
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
