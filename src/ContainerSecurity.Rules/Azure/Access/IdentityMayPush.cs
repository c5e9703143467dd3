using ContainerSecurity.Rules.Azure.Access.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access;

public sealed class IdentityMayPush() : Rule(new()
{
    Id = "CNS5475",
    Title = "An identity may overwrite the images of a registry",
    MessageFormat = "An identity is given the role '{0}', which may put other images in the place of those that are there; AcrPull is enough to run them",
    Category = Categories.Access,
    Description = "Whoever takes over the workload that runs under the identity can put an image of his own in the place of any other, and so gets into all that is run from the registry.",
    Remediation = "Assign AcrPull to what runs images; leave AcrPush to the identity of the build.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Azure,
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
