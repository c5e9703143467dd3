using System.Collections.Immutable;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

/// <summary>CNS3060: a private key is in the image.</summary>
public sealed class PrivateKeyInImage : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3060",
        Title = "A private key is in the image",
        MessageFormat = "'{0}' is a private key without a passphrase; build the image without it, and renew it",
        Category = Categories.Secrets,
        Description = "Whoever can pull the image has the key, and with it what it opens or whom it speaks for.",
        Remediation = "Mount keys when the container starts, and to a build by 'RUN --mount=type=secret' or 'type=ssh'. Renew a key that was in an image that was pushed.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Image,
        Equivalents = ["dockle:CIS-DI-0010"],
        Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-321", "CWE-538"],
        HelpLink = RuleHelp.Link("CNS3060"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.Final(context.Node))
            {
                if (file.Content == ImageFileContent.PrivateKey && !ImageFiles.IsSample(file))
                    context.Report(Descriptor, layer.Location, file.Path);
            }
        });
}
