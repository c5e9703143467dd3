using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class KeyStoreInImage() : Rule(new()
{
    Id = "CNS3063",
    Title = "Image contains a PKCS #12 keystore",
    MessageFormat = "'{0}' is a keystore that may hold a private key; mount it at run time instead",
    Category = Categories.Secrets,
    Description = "PKCS #12 files usually hold a certificate with its private key, and the password is often empty or stored next to the file.",
    Remediation = "Mount the file at run time, from a Secret or a key vault.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-321"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.All(context.Node))
            {
                if (file.Content == SensitiveFileKind.KeyStore && !ImageFiles.IsSample(file))
                    context.Report(layer.Location, file.Path);
            }
        });
}
