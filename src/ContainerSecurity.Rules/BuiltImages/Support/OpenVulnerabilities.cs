using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>Collects the vulnerabilities in the reports on an image, each once, without those that a VEX statement excludes.</summary>
internal static class OpenVulnerabilities
{
    private const int Shown = 5;

    /// <summary>The vulnerabilities of at least a severity, the most severe first.</summary>
    /// <param name="image">The image.</param>
    /// <param name="least">The configured severity; an unknown word counts as <paramref name="otherwise"/>.</param>
    /// <param name="otherwise">The default severity of the rule.</param>
    public static List<Vulnerability> Find(ScannedImage image, string least, VulnerabilitySeverity otherwise)
    {
        var threshold = Enum.TryParse<VulnerabilitySeverity>(least, ignoreCase: true, out var told) ? told : otherwise;
        var seen = new HashSet<(string Id, string? Package)>();
        var found = new List<Vulnerability>();
        foreach (var scan in image.Scans)
        {
            foreach (var vulnerability in scan.Vulnerabilities)
            {
                if (vulnerability.Severity >= threshold && seen.Add((vulnerability.Id, vulnerability.Package)) && !image.IsExcused(scan, vulnerability))
                    found.Add(vulnerability);
            }
        }

        found.Sort((left, right) => Order(left, right));
        return found;
    }

    /// <summary>A finding on the image, with the most severe vulnerabilities as related locations.</summary>
    public static Diagnostic Report(DiagnosticDescriptor descriptor, ScannedImage image, IEnumerable<Vulnerability> found, params object?[] arguments) =>
        Diagnostic.Create(descriptor, image.Location, arguments) with
        {
            RelatedLocations = [.. found.Take(Shown).Select(v => v.Location)],
        };

    /// <summary>The first few items of a list, and the number of the others.</summary>
    public static string Some(IEnumerable<string> items)
    {
        var all = items.Distinct(StringComparer.Ordinal).ToImmutableArray();
        var shown = string.Join(", ", all.Take(Shown));
        return all.Length > Shown ? $"{shown} and {all.Length - Shown} more" : shown;
    }

    private static int Order(Vulnerability left, Vulnerability right)
    {
        if (left.Severity != right.Severity)
            return right.Severity.CompareTo(left.Severity);
        var order = string.CompareOrdinal(left.Id, right.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Package, right.Package);
    }
}
