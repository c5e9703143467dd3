using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The output of <c>grype -o json</c>.</summary>
/// <remarks>Source: anchore/grype, the presenter's model Document, Match and Vulnerability.</remarks>
internal sealed class GrypeReport : IReportFormat
{
    public bool Fits(DataNode root, string path) =>
        root.Get("matches") is DataSequence && ReportContent.Text(root, "source", "type") == "image" && root.Get("source", "target") is DataMapping;

    public void Read(DataNode root, ReportContent content)
    {
        var target = root.Get("source", "target");
        var location = (target.Get("userInput") ?? target!).Location;
        var names = new ImageNames(location);
        names.Add(ReportContent.Text(target, "userInput"));
        names.AddAll(ReportContent.Texts(target.Get("tags")));
        names.AddAll(ReportContent.Texts(target.Get("repoDigests")));
        names.AddDigest(ReportContent.Text(target, "manifestDigest"));
        names.AddDigest(ReportContent.Text(target, "imageID"));
        content.Scans.Add(new ImageScan
        {
            Scanner = "grype",
            Names = names.Names,
            Digests = names.Digests,
            ScannedAt = ReportContent.Time(root, "descriptor", "timestamp"),
            Vulnerabilities = [.. root.Get("matches").Mappings().Select(Read).OfType<Vulnerability>()],
            Location = location,
        });
    }

    private static Vulnerability? Read(DataMapping match) => ReportContent.Text(match, "vulnerability", "id") is not { } id ? null : new Vulnerability
    {
        Id = id,
        Aliases = [.. match["relatedVulnerabilities"].Mappings().Select(r => ReportContent.Text(r, "id")).OfType<string>().Where(a => a != id)],
        Severity = ReportContent.Severity(ReportContent.Text(match, "vulnerability", "severity")),
        Package = ReportContent.Text(match, "artifact", "name"),
        Version = ReportContent.Text(match, "artifact", "version"),
        FixedVersion = ReportContent.Text(match, "vulnerability", "fix", "state") == "fixed" ? Joined(match.Get("vulnerability", "fix", "versions")) : null,
        Location = match.Get("vulnerability", "id")!.Location,
    };

    private static string? Joined(DataNode? versions) => string.Join(", ", ReportContent.Texts(versions)) is { Length: > 0 } text ? text : null;
}
