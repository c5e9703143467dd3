using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.BuiltImages.Support;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class VulnerableImage() : Rule(Descriptor)
{
    /// <summary>The lowest severity that is reported.</summary>
    public static readonly RuleOption<string> Severity = new("minimumSeverity", "high", "The lowest severity that is reported: 'low', 'medium', 'high' or 'critical'.");

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS1130",
        Title = "Image has known vulnerabilities",
        MessageFormat = "Image '{0}' has {1}: {2}; rebuild it on a patched base image, or add a VEX statement",
        Category = Categories.SupplyChain,
        Description = "The vulnerabilities are public, so attackers know them too.",
        Remediation = "Rebuild the image on a patched base image, or record in a VEX statement why a vulnerability is not exploitable.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Project | InputKinds.Image,
        Equivalents =
        [
            "azpolicy:Azure registry container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)",
            "azpolicy:Azure running container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)",
            "defender:Azure registry container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)",
            "defender:Azure running container images should have vulnerabilities resolved (powered by Microsoft Defender Vulnerability Management)",
        ],
        Standards = ["NIST-800-190:4.1.1", "CIS-DOCKER:4.4", "NSA:Supply chain", "OWASP-K8S:K02", "MCSB:PV-6", "CWE-1395"],
    };

    public override ImmutableArray<RuleOption> Options => [Severity];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterScannedImageAction(static (image, options, today) =>
        {
            var found = OpenVulnerabilities.Find(image, options.Get(Severity), VulnerabilitySeverity.High);
            return found.Count == 0 ? null : OpenVulnerabilities.Report(Descriptor, image, found, image.Name, Count(found), OpenVulnerabilities.Some(found.Select(v => v.Id)));
        });

    private static string Count(List<Vulnerability> found)
    {
        var counts = found.GroupBy(v => v.Severity).Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}").ToList();
        return string.Join(" and ", counts) + (found.Count == 1 ? " vulnerability" : " vulnerabilities");
    }
}
