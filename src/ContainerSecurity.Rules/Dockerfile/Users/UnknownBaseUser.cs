using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UnknownBaseUser() : Rule(new()
{
    Id = "CNS2070",
    Title = "Image inherits its user from the base image",
    MessageFormat = "No USER is set, so the image runs as {0}the default user of '{1}'; add a USER instruction with a non-root user",
    Category = Categories.Privileges,
    Description = "Whether the image runs as root depends on the base image, whose default user can change with every release.",
    Remediation = "Set a non-root user in a USER instruction of the final stage, preferably by UID.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["checkov:CKV_DOCKER_3", "trivy:DS-0002", "kics:missing_user_instruction", "dockle:CIS-DI-0001"],
    Standards = ["CIS-DOCKER:4.1", "NIST-800-190:4.1.2", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            if (!stage.IsFinal || !stage.User.IsUnset || stage.IsWindows)
                return;
            var origin = BaseImages.Root(stage);
            if (origin.BaseImage is { Repository.IsKnown: true } image && !BaseImages.HasOwnUser(image) && !RootImages.IsService(stage, image))
                context.Report(stage.Location, RootImages.IsRoot(image) ? "root, " : "", image.Text);
        });
}
