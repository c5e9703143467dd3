using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class CredentialFileInImage() : Rule(new()
{
    Id = "CNS3061",
    Title = "Image contains a credential file",
    MessageFormat = "'{0}' contains {1}; build the image without the file and rotate them",
    Category = Categories.Secrets,
    Description = "Anyone who can pull the image can log in with the credentials in the file.",
    Remediation = "Mount the file at run time, or in the build with 'RUN --mount=type=secret'. Rotate credentials that were in a pushed image.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.Final(context.Node))
            {
                if (file.Content != SensitiveFileKind.PrivateKey && ImageFiles.SecretOf(file) is { } secret && !ImageFiles.IsSample(file))
                    context.Report(layer.Location, file.Path, secret);
            }
        });
}
