using ContainerSecurity.Rules.Azure.Access.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class IdentityMayPush() : Rule(new()
{
    Id = "CNS5475",
    Title = "Workload identity can push to a registry",
    MessageFormat = "An identity is assigned the role '{0}', which can overwrite images; assign AcrPull instead",
    Category = Categories.Access,
    Description = "An attacker who compromises the workload can replace any image in the registry, and with it every workload that runs from it.",
    Remediation = "Assign AcrPull to identities that run images, and AcrPush only to the build identity.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Azure,
    Standards = ["MCSB:PA-7", "CIS-AKS:5.1.3", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (WorkloadRole.Of(context.Node) is var (id, place) && AzureRoles.NameOf(id, AzureRoles.Push) is { } name)
                context.Report(place, name);
        }, AzureTypes.RoleAssignment);
}
