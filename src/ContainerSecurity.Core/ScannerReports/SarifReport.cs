using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>SARIF of an image scanner, such as trivy or grype. Runs without an image name and results that are not vulnerabilities are ignored.</summary>
/// <remarks>Source: SARIF 2.1.0; the image's name is in trivy's run properties and in grype's logical locations.</remarks>
internal sealed class SarifReport : IReportFormat
{
    private static readonly string[] NameKeys = ["imageName", "repoTags", "repoDigests", "imageID"];

    public bool Fits(DataNode root, string path) => root.Get("runs").Mappings().Any(run => Names(run).Any());

    public void Read(DataNode root, ReportContent content)
    {
        foreach (var run in root.Get("runs").Mappings())
        {
            var scanner = run.Get("tool", "driver", "name");
            var names = new ImageNames(scanner?.Location ?? content.Whole);
            names.AddAll(Names(run));
            names.AddDigest(ReportContent.Text(run, "properties", "imageID"));
            if (names.Names.IsEmpty && names.Digests.IsEmpty)
                continue;
            var rules = Rules(run);
            content.Scans.Add(new ImageScan
            {
                Scanner = ReportContent.Text(scanner) ?? "SARIF",
                Names = names.Names,
                Digests = names.Digests,
                ScannedAt = run["invocations"].Mappings().Select(i => ReportContent.Time(i, "endTimeUtc") ?? ReportContent.Time(i, "startTimeUtc")).FirstOrDefault(t => t is not null),
                Vulnerabilities = [.. run["results"].Mappings().Select(r => Read(r, rules)).OfType<Vulnerability>()],
                Location = scanner?.Location ?? content.Whole,
            });
        }
    }

    private static IEnumerable<string> Names(DataMapping run)
    {
        var properties = run["properties"];
        var told = NameKeys.SelectMany(key => ReportContent.Text(properties, key) is { } text ? [text] : ReportContent.Texts(properties.Get(key)));
        return told.Any() ? told : NameInLocations(run);
    }

    // The name of the image, its digest, and the path of the file within it.
    private static IEnumerable<string> NameInLocations(DataMapping run)
    {
        foreach (var place in run["results"].Mappings().Take(1).SelectMany(r => r["locations"].Mappings()).SelectMany(l => l["logicalLocations"].Mappings()))
        {
            if (ReportContent.Text(place, "fullyQualifiedName") is { } name && name.IndexOf("@sha256:", StringComparison.Ordinal) is var at and > 0)
                yield return name.Substring(0, at);
        }
    }

    private static Dictionary<string, DataMapping> Rules(DataMapping run)
    {
        var rules = new Dictionary<string, DataMapping>(StringComparer.Ordinal);
        foreach (var rule in run.Get("tool", "driver", "rules").Mappings())
        {
            if (ReportContent.Text(rule, "id") is { } id)
                rules[id] = rule;
        }

        return rules;
    }

    private static Vulnerability? Read(DataMapping result, Dictionary<string, DataMapping> rules)
    {
        if (ReportContent.Text(result, "ruleId") is not { } ruleId || VulnerabilityNames.Find(ruleId) is not { } id)
            return null;
        rules.TryGetValue(ruleId, out var rule);
        var lines = Lines(ReportContent.Text(result, "message", "text")).Concat(Lines(ReportContent.Text(rule, "help", "text"))).ToList();
        return new Vulnerability
        {
            Id = id,
            Severity = Severity(rule, lines),
            Package = Line(lines, "Package"),
            Version = Line(lines, "Installed Version") ?? Line(lines, "Version"),
            FixedVersion = Line(lines, "Fixed Version") ?? Line(lines, "Fix Version"),
            Location = result["ruleId"]!.Location,
        };
    }

    private static VulnerabilitySeverity Severity(DataMapping? rule, List<string> lines)
    {
        if (ReportContent.Severity(Line(lines, "Severity")) is var written and not VulnerabilitySeverity.Unknown)
            return written;
        return ReportContent.Severity(
            double.TryParse(ReportContent.Text(rule, "properties", "security-severity"), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) ? score : null);
    }

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];

    private static string? Line(List<string> lines, string name)
    {
        foreach (var line in lines)
        {
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return line.Substring(name.Length + 1).Trim() is { Length: > 0 } value ? value : null;
        }

        return null;
    }
}
