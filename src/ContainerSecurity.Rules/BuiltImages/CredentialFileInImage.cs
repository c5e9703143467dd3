using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class CredentialFileInImage() : Rule(new()
{
    Id = "CNS3061",
    Title = "A file with credentials is in the image",
    MessageFormat = "'{0}' holds {1}; build the image without it, and renew them",
    Category = Categories.Secrets,
    Description = "Whoever can pull the image can log in with what the file holds.",
    Remediation = "Mount the file when the container starts, and to a build by 'RUN --mount=type=secret'. Renew credentials that were in an image that was pushed.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.Final(context.Node))
            {
                if (file.Content != ImageFileContent.PrivateKey && ImageFiles.SecretOf(file) is { } secret && !ImageFiles.IsSample(file))
                    context.Report(layer.Location, file.Path, secret);
            }
        });
}
