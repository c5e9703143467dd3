using ContainerSecurity.Rules.Deployment.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment;

public sealed class RootImageRefused() : Rule(new()
{
    Id = "CNS2120",
    Title = "runAsNonRoot rejects an image that runs as root",
    MessageFormat = "Container '{0}' will not start: runAsNonRoot is true but its image runs as '{1}'; set USER to a numeric non-root user in the Dockerfile, or set runAsUser",
    Category = Categories.Privileges,
    Description = "With runAsNonRoot the kubelet checks the user of the image before it starts the container, and rejects root.",
    Remediation = "End the final build stage with USER and a UID above 0, or set runAsUser to a UID that can read the files of the image.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
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
