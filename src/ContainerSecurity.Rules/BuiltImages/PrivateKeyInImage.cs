using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class PrivateKeyInImage() : Rule(new()
{
    Id = "CNS3060",
    Title = "Image contains a private key",
    MessageFormat = "'{0}' is a private key without a passphrase; build the image without it and replace the key",
    Category = Categories.Secrets,
    Description = "Anyone who can pull the image has the key, and can decrypt traffic, log in or sign with it.",
    Remediation = "Mount keys at run time, or in the build with 'RUN --mount=type=secret' or 'type=ssh'. Replace a key that was in a pushed image.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-321", "CWE-538"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.Final(context.Node))
            {
                if (file.Content == SensitiveFileKind.PrivateKey && !ImageFiles.IsSample(file))
                    context.Report(layer.Location, file.Path);
            }
        });
}
