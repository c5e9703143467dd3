using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The output of <c>trivy image --format json</c>.</summary>
/// <remarks>Source: aquasecurity/trivy, the types Report, Metadata and DetectedVulnerability (schema version 2).</remarks>
internal sealed class TrivyReport : IReportFormat
{
    public bool Fits(DataNode root, string path) =>
        root.Get("SchemaVersion") is not null
        && ReportContent.Text(root, "ArtifactName") is not null
        && ReportContent.Text(root, "ArtifactType") is null or "container_image";

    public void Read(DataNode root, ReportContent content)
    {
        var location = root.Get("ArtifactName")!.Location;
        var names = new ImageNames(location);
        names.Add(ReportContent.Text(root, "ArtifactName"));
        names.AddAll(ReportContent.Texts(root.Get("Metadata", "RepoTags")));
        names.AddAll(ReportContent.Texts(root.Get("Metadata", "RepoDigests")));
        names.AddDigest(ReportContent.Text(root, "Metadata", "ImageID"));
        var found = ImmutableArray.CreateBuilder<Vulnerability>();
        foreach (var result in root.Get("Results").Mappings())
        {
            foreach (var item in result["Vulnerabilities"].Mappings())
            {
                if (Read(item) is { } vulnerability)
                    found.Add(vulnerability);
            }
        }

        content.Scans.Add(new ImageScan
        {
            Scanner = "trivy",
            Names = names.Names,
            Digests = names.Digests,
            ScannedAt = ReportContent.Time(root, "CreatedAt"),
            Vulnerabilities = found.ToImmutable(),
            Location = location,
        });
    }

    private static Vulnerability? Read(DataMapping item) => ReportContent.Text(item, "VulnerabilityID") is not { } id ? null : new Vulnerability
    {
        Id = id,
        Aliases = [.. ReportContent.Texts(item["VendorIDs"])],
        Severity = ReportContent.Severity(ReportContent.Text(item, "Severity")),
        Package = ReportContent.Text(item, "PkgName"),
        Version = ReportContent.Text(item, "InstalledVersion"),
        FixedVersion = ReportContent.Text(item, "FixedVersion"),
        Location = item["VulnerabilityID"]!.Location,
    };
}
