using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class RemovedSecretKept() : Rule(new()
{
    Id = "CNS3062",
    Title = "A secret that a later layer removes is still in the image",
    MessageFormat = "'{0}' holds {1}; removing it in a later layer hides it only, so build the image without it, and renew it",
    Category = Categories.Secrets,
    Description = "Each layer is pulled as it was made. A later one that removes a file only marks it as gone, and anyone can unpack the layer below.",
    Remediation = "Mount the file only for the RUN that needs it: RUN --mount=type=secret. Renew a secret that was in an image that was pushed.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Image,
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
