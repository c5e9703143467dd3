using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class MissingUser() : Rule(new()
{
    Id = "CNS2003",
    Title = "Image sets no user and runs as root",
    MessageFormat = "Image sets no user and '{0}' runs as root; add a USER instruction with a non-root user",
    Category = Categories.Privileges,
    Description = "Most base images run as root, and every image built on them does too until a USER instruction changes the user.",
    Remediation = "Create a non-root user in the Dockerfile and set it in a USER instruction of the final stage, preferably by UID.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Image,
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
            // The user of an unknown base image is not known; CNS2070 reports those.
            if (origin.BaseImage is { Repository.IsKnown: true } image ? RootImages.IsService(stage, image) : origin.IsScratch)
                context.Report(stage.Location, origin.BaseImage?.Text ?? "scratch");
        });
        // In a built image this is certain, because its configuration includes the base image.
        context.RegisterImageDocumentAction(static context =>
        {
            var image = context.Node.Image;
            if (image.User.IsUnset && !ImageSystem.IsWindows(image))
                context.Report(image.User.Location, context.Node.Name);
        });
    }
}
