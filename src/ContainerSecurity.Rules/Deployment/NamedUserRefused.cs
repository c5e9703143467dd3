using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class NamedUserRefused() : Rule(new()
{
    Id = "CNS2121",
    Title = "The image names its user, and the workload asks for one that is not root",
    MessageFormat = "Container '{0}' will not start: runAsNonRoot is true and the kubelet cannot tell which number '{1}' has, the user of its image; write the number in USER or set runAsUser",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot the kubelet refuses an image whose user is a name: which number the name has stands in a file of the image, which it does not read.",
    Remediation = "Write the number of the user in USER, or set runAsUser to it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-DOCKER:4.1", "PSS:restricted"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var security = context.Node.Security;
            if (security.RunAsNonRoot.Is(true) && security.RunAsUser.IsUnset && ImageUser.Of(image) is { IsRoot: false, IsNumber: false } user)
                context.Report(security.RunAsNonRoot.Location, [user.Location], Names.Of(context.Node), user.Name);
        });
}
