using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class OldScan() : Rule(Descriptor)
{
    /// <summary>The number of days before a scan is out of date.</summary>
    public static readonly RuleOption<int> MaximumAge = new("maximumAgeDays", 30, "The number of days before a scan is out of date.");

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS1133",
        Title = "Image scan is out of date",
        MessageFormat = "Image '{0}' was last scanned on {1}, {2} days ago; scan it again",
        Category = Categories.SupplyChain,
        Description = "New vulnerabilities are published every day, and a scan report covers only the ones known on its date.",
        Remediation = "Scan images in use regularly, and on each deployment.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Project | InputKinds.Image,
        Standards = ["NIST-800-190:4.1.1", "OWASP-K8S:K02", "MCSB:PV-5"],
    };

    public override ImmutableArray<RuleOption> Options => [MaximumAge];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterScannedImageAction(static (image, options, today) =>
        {
            // A report without a time may be newer than all the others.
            if (today is null || image.Scans.Any(s => s.ScannedAt is null))
                return null;
            var newest = image.Scans.OrderBy(s => s.ScannedAt).Last();
            var time = newest.ScannedAt!.Value.UtcDateTime;
            var days = (int)(today.Value.Date - time.Date).TotalDays;
            return days <= Math.Max(0, options.Get(MaximumAge)) ? null
                : Diagnostic.Create(Descriptor, image.Location, image.Name, time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days) with { RelatedLocations = [newest.Location] };
        });
}
