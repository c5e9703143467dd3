using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class KeyStoreInImage() : Rule(new()
{
    Id = "CNS3063",
    Title = "A store of keys is in the image",
    MessageFormat = "'{0}' is a store that may hold a private key, guarded by its password at best; mount it when the container starts",
    Category = Categories.Secrets,
    Description = "PKCS #12 files mostly hold a certificate with its private key. The password is often empty, or stands beside the file.",
    Remediation = "Mount the file when the container starts, from a secret or a key vault.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = Platforms.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-321"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.All(context.Node))
            {
                if (file.Content == ImageFileContent.KeyStore && !ImageFiles.IsSample(file))
                    context.Report(layer.Location, file.Path);
            }
        });
}
