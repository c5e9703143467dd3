using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class RootImageRefused() : Rule(new()
{
    Id = "CNS2120",
    Title = "The image runs as root, and the workload forbids it",
    MessageFormat = "Container '{0}' will not start: runAsNonRoot is true and its image runs as '{1}'; end the Dockerfile with the number of a user without rights, or set runAsUser",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot the kubelet looks at the user of the image before it starts a container, and refuses root.",
    Remediation = "End the final stage of the Dockerfile with USER and a number above 0, or set runAsUser to one that can read what the image holds.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-DOCKER:4.1", "PSS:restricted", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterLinkedContainerAction(static (context, image) =>
        {
            var security = context.Node.Security;
            if (security.RunAsNonRoot.Is(true) && security.RunAsUser.IsUnset && ImageUser.Of(image) is { IsRoot: true } user)
                context.Report(security.RunAsNonRoot.Location, [user.Location], Names.Of(context.Node), user.Name);
        });
}
