using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class MissingUser() : Rule(new()
{
    Id = "CNS2003",
    Title = "The image never leaves root",
    MessageFormat = "The image never sets a user, and '{0}' runs as root; add a USER without rights",
    Category = Categories.Privileges,
    Description = "Most base images run as root, and so does what is built on them until a USER instruction says otherwise.",
    Remediation = "Create a user without rights in the Dockerfile and name it in a USER instruction of the final stage, best by its number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Image,
    Equivalents = ["checkov:CKV_DOCKER_3", "trivy:DS-0002", "kics:missing_user_instruction", "dockle:CIS-DI-0001"],
    Standards = ["CIS-DOCKER:4.1", "NIST-800-190:4.1.2", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            if (!stage.IsFinal || !stage.User.IsUnset || stage.IsWindows)
                return;
            var origin = BaseImages.Root(stage);
            // What an unknown image runs as cannot be told; that has a rule of its own.
            if (origin.BaseImage is { Repository.IsKnown: true } image ? RootImages.IsService(stage, image) : origin.IsScratch)
                context.Report(stage.Location, origin.BaseImage?.Text ?? "scratch");
        });
        // Of a built image it is certain: nothing below it can set a user.
        context.RegisterImageDocumentAction(static context =>
        {
            var image = context.Node.Image;
            if (image.User.IsUnset && !ImageSystem.IsWindows(image))
                context.Report(image.User.Location, context.Node.Name);
        });
    }
}
