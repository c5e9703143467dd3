using System;
using System.Collections.Immutable;
using ContainerSecurity;

namespace ContosoNamespace;

/// <summary>CONTOSO001: an image does not come from one of our registries.</summary>
public sealed class ImageFromOtherRegistry() : Rule(new()
{
    Id = "CONTOSO001",
    Title = "Image does not come from our registry",
    MessageFormat = "Image '{0}' comes from '{1}'; copy it to our registry and refer to it there",
    Category = "Supply chain",
    Description = "Only images in our registry are scanned and signed.",
    Remediation = "Copy the image to our registry and refer to it there.",
    DefaultSeverity = DiagnosticSeverity.Error,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers,
})
{
    private static readonly RuleOption<ImmutableArray<string>> Registries = new(
        "registries",
        ["registry.example.com"],
        "The hosts of the allowed registries.");

    /// <inheritdoc/>
    public override ImmutableArray<RuleOption> Options => [Registries];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            // The host of a reference with a variable or parameter is unknown, so it is not reported.
            var image = context.Node;
            if (image.RegistryHost is { } host && !context.Options.Get(Registries).Contains(host, StringComparer.OrdinalIgnoreCase))
                context.Report(image.Location, image.Text, host);
        });
}
