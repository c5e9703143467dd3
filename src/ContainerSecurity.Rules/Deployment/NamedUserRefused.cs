using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class NamedUserRefused() : Rule(new()
{
    Id = "CNS2121",
    Title = "runAsNonRoot rejects an image with a named user",
    MessageFormat = "Container '{0}' will not start: runAsNonRoot is true but its image sets the user by name ('{1}'); set USER to the UID, or set runAsUser",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot the kubelet rejects an image whose user is a name, because it does not read /etc/passwd of the image to find the UID.",
    Remediation = "Set USER to the UID of the user, or set runAsUser to it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
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
