using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class UnknownBaseUser() : Rule(new()
{
    Id = "CNS2070",
    Title = "The user of the image is not told",
    MessageFormat = "No USER is set, and what '{0}' runs as cannot be told from its name; set one",
    Category = Categories.Privileges,
    Description = "Whether the image runs as root depends on its base, which may change with each version.",
    Remediation = "Name a user without rights in a USER instruction of the final stage, best by its number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Dockerfile,
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
                context.Report(stage.Location, image.Text);
        });
}
