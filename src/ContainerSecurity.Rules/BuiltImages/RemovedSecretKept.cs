using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class RemovedSecretKept() : Rule(new()
{
    Id = "CNS3062",
    Title = "Secret stays in the image after removal",
    MessageFormat = "'{0}' contains {1} and stays in this layer although a later layer removes it; build the image without it and rotate the secret",
    Category = Categories.Secrets,
    Description = "A later layer only marks the file as deleted; anyone who can pull the image can unpack the layer below.",
    Remediation = "Mount the file only in the RUN that needs it, with RUN --mount=type=secret. Rotate a secret that was in a pushed image.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:CIS-DI-0010"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.All(context.Node))
            {
                if (file.RemovedInLayer is not { } remover || ImageFiles.SecretOf(file) is not { } secret || ImageFiles.IsSample(file))
                    continue;
                context.Report(layer.Location, [context.Node.Layers[remover].Location], file.Path, secret);
            }
        });
}
