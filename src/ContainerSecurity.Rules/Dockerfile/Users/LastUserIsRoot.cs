using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class LastUserIsRoot() : Rule(new()
{
    Id = "CNS2002",
    Title = "Image runs as root",
    MessageFormat = "Image runs as '{0}'; {1}",
    Category = Categories.Privileges,
    Description = "A process that runs as root in the container is root on the node once it escapes, and it can use every capability of the container.",
    Remediation = "Create a non-root user in the Dockerfile and set it in the last USER instruction of the final stage, preferably by UID.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image | InputKinds.Project,
    Equivalents = [
        "hadolint:DL3002", "checkov:CKV_DOCKER_8", "trivy:DS-0002", "kics:last_user_is_root",
        "dockle:CIS-DI-0001",
    ],
    Standards = ["CIS-DOCKER:4.1", "NIST-800-190:4.1.2", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageAction(static context =>
        {
            var user = context.Node.User;
            if (user.IsKnown && UserNames.IsRoot(user.Value!))
                context.Report(user.Location, user.Value, Advice(context.Node.Document));
        });

    private static string Advice(Document document) => document.Kind == DocumentKind.Project
        ? "remove ContainerUser or set it to a non-root user"
        : "end the final stage with a non-root USER";
}
