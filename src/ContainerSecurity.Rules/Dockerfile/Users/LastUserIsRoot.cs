using ContainerSecurity.Languages.Project;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class LastUserIsRoot() : Rule(new()
{
    Id = "CNS2002",
    Title = "The image runs as root",
    MessageFormat = "The image runs as '{0}'; {1}",
    Category = Categories.Privileges,
    Description = "A process that is root in its container is root on the node as soon as it finds a way out, and can use every capability that the container has.",
    Remediation = "Create a user without rights in the Dockerfile and name it in the last USER instruction of the final stage, best by its number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Image | Platforms.Project,
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
        ? "leave ContainerUser out, or name a user without rights"
        : "end the final stage with a USER that has no rights";
}
