using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ImageUserOverridden() : Rule(new()
{
    Id = "CNS2127",
    Title = "Workload overrides a non-root image user with root",
    MessageFormat = "Container '{0}' runs as root although its image sets the user '{1}'; remove runAsUser: 0",
    Category = Categories.Privileges,
    Description = "The image is built to run as a non-root user; running it as root gives an attacker more permissions for no benefit.",
    Remediation = "Remove runAsUser, or set it to the user of the image; set fsGroup where a volume belongs to root.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Containers,
    Standards = ["CIS-DOCKER:4.1", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var set = context.Node.Security.RunAsUser;
            if (set.Is(0) && ImageUser.Of(image) is { IsRoot: false } user)
                context.Report(set.Location, [user.Location], Names.Of(context.Node), user.Name);
        });
}
