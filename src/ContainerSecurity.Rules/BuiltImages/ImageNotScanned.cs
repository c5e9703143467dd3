using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class ImageNotScanned() : Rule(new()
{
    Id = "CNS1132",
    Title = "Deployed image has no scan report",
    MessageFormat = "No scan report covers image '{0}'; scan it before deployment",
    Category = Categories.SupplyChain,
    Description = "The vulnerabilities of an unscanned image are unknown, while other images of the same deployment were scanned.",
    Remediation = "Scan the image in the build that creates it, and include its report in the analysis.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Containers,
    Standards = ["NIST-800-190:4.1.1", "NSA:Supply chain", "OWASP-K8S:K02", "MCSB:DS-6"],
})
{
    // A document set action collects the scanned repositories once.
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var documents = context.Node;
            if (documents.Scans.IsEmpty)
                return;
            HashSet<(string?, string?)> scanned = [.. documents.Scans.SelectMany(s => s.Names).Select(Name)];
            foreach (var image in documents.Images.Where(i => i.Origin == ImageReferenceOrigin.Container && IsKnown(i)))
            {
                // A report may identify the image by the digest of another platform, or of its index.
                if (documents.FindScans(image).IsEmpty && !(image.Digest.IsKnown && scanned.Contains(Name(image))))
                    context.Report(image.Location, image.Text);
            }
        });

    private static bool IsKnown(ImageReference image) => image.Repository.IsKnown && !image.Registry.IsUnknown && !image.Tag.IsUnknown && !image.Digest.IsUnknown;

    private static (string? Host, string? Repository) Name(ImageReference image) => (image.RegistryHost, image.Repository.Value);
}
