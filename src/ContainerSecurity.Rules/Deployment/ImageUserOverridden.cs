using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class ImageUserOverridden() : Rule(new()
{
    Id = "CNS2127",
    Title = "The workload makes root of an image that has another user",
    MessageFormat = "Container '{0}' runs as root, and its image is made to run as '{1}'; leave runAsUser out",
    Category = Categories.Privileges,
    Description = "The image runs without rights by design. Root is not needed for it, and gives an intruder what the image was built to keep from him.",
    Remediation = "Leave runAsUser out, or set it to the user of the image; where a volume belongs to root set fsGroup.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Containers,
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
