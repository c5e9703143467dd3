using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class OldScan() : Rule(Descriptor)
{
    /// <summary>How many days a scan counts.</summary>
    public static readonly RuleOption<int> MaximumAge = new("maximumAgeDays", 30, "How many days a scan counts.");

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS1133",
        Title = "The newest scan of an image is old",
        MessageFormat = "Image '{0}' was last scanned on {1}, {2} days ago; scan it again",
        Category = Categories.SupplyChain,
        Description = "Flaws are found in what was taken for sound: a report tells what was known on its day.",
        Remediation = "Scan images that are in use regularly, and on each deployment.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        SecuritySeverity = 4.0,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Project | Platforms.Image,
        Standards = ["NIST-800-190:4.1.1", "OWASP-K8S:K02", "MCSB:PV-5"],
    };

    public override ImmutableArray<RuleOption> Options => [MaximumAge];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterScannedImageAction(static (image, options, today) =>
        {
            // One report without a time may be newer than all the others.
            if (today is null || image.Scans.Any(s => s.ScannedAt is null))
                return null;
            var newest = image.Scans.OrderBy(s => s.ScannedAt).Last();
            var time = newest.ScannedAt!.Value.UtcDateTime;
            var days = (int)(today.Value.Date - time.Date).TotalDays;
            return days <= Math.Max(0, options.Get(MaximumAge)) ? null
                : Diagnostic.Create(Descriptor, image.Location, image.Name, time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days) with { RelatedLocations = [newest.Location] };
        });
}
