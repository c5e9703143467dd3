using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class ImageNotScanned() : Rule(new()
{
    Id = "CNS1132",
    Title = "No scan of a deployed image is known",
    MessageFormat = "None of the scanners' reports is of image '{0}'; scan it before it is deployed",
    Category = Categories.SupplyChain,
    Description = "What is in an image that nobody scanned is not known, and other images of the same deployment were scanned.",
    Remediation = "Scan the image where it is built, and give its report to the analysis.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Containers,
    Standards = ["NIST-800-190:4.1.1", "NSA:Supply chain", "OWASP-K8S:K02", "MCSB:DS-6"],
})
{
    // Over the whole set, so that what was scanned is gathered once.
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var documents = context.Node;
            if (documents.Scans.IsEmpty)
                return;
            HashSet<(string?, string?)> scanned = [.. documents.Scans.SelectMany(s => s.Names).Select(Name)];
            foreach (var image in documents.Images.Where(i => i.Origin == ImageReferenceOrigin.Container && IsKnown(i)))
            {
                // Of a digest there may be a report that knows the image by that of another platform, or of its index.
                if (documents.FindScans(image).IsEmpty && !(image.Digest.IsKnown && scanned.Contains(Name(image))))
                    context.Report(image.Location, image.Text);
            }
        });

    private static bool IsKnown(ImageReference image) => image.Repository.IsKnown && !image.Registry.IsUnknown && !image.Tag.IsUnknown && !image.Digest.IsUnknown;

    private static (string? Host, string? Repository) Name(ImageReference image) => (image.RegistryHost, image.Repository.Value);
}
