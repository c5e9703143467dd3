using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The sub-assessments of registry images by Defender for Cloud, from its REST API or Azure Resource Graph.</summary>
/// <remarks>
/// Source: Microsoft.Security/assessments/subAssessments, the additional data <c>AzureContainerRegistryVulnerability</c> and the older
/// <c>ContainerRegistryVulnerability</c>.
/// </remarks>
internal sealed class DefenderReport : IReportFormat
{
    public bool Fits(DataNode root, string path) => Assessments(root).Any();

    public void Read(DataNode root, ReportContent content)
    {
        var images = new Dictionary<string, Image>(StringComparer.Ordinal);
        foreach (var item in Assessments(root))
        {
            var data = item.Get("properties", "additionalData");
            var digest = ReportContent.Text(data, "artifactDetails", "digest") ?? ReportContent.Text(data, "imageDigest");
            var host = ReportContent.Text(data, "artifactDetails", "registryHost") ?? ReportContent.Text(data, "registryHost");
            var repository = ReportContent.Text(data, "artifactDetails", "repositoryName") ?? ReportContent.Text(data, "repositoryName");
            if (digest is null || repository is null)
                continue;
            if (!images.TryGetValue(digest, out var image))
                images.Add(digest, image = new Image(data!.Location));
            image.Add(item, digest, host is null ? repository : $"{host}/{repository}");
        }

        content.Scans.AddRange(images.Values.Select(i => i.ToScan()));
    }

    // The REST API returns a list as 'value', a query on the command line as 'data', and the portal only the list.
    private static IEnumerable<DataMapping> Assessments(DataNode root) => root.Mappings().Concat(root.Get("value").Mappings()).Concat(root.Get("data").Mappings())
        .Where(item => string.Equals(ReportContent.Text(item, "type"), "Microsoft.Security/assessments/subAssessments", StringComparison.OrdinalIgnoreCase));

    /// <summary>Collects the findings of one image.</summary>
    private sealed class Image(Location location)
    {
        private readonly ImageNames _names = new(location);
        private readonly List<Vulnerability> _found = [];
        private DateTimeOffset? _newest;

        public void Add(DataMapping item, string digest, string name)
        {
            var properties = item["properties"];
            var data = properties.Get("additionalData");
            _names.AddDigest(digest);
            foreach (var tag in ReportContent.Texts(data.Get("artifactDetails", "tags")))
                _names.Add($"{name}:{tag}");
            if (ReportContent.Time(properties, "timeGenerated") is { } time && (_newest is null || time > _newest))
                _newest = time;
            // 'Healthy' means fixed, and 'not applicable' means exempted.
            if (ReportContent.Text(properties, "status", "code") == "Unhealthy")
                _found.AddRange(Vulnerabilities(properties!, data!));
        }

        public ImageScan ToScan() => new()
        {
            Scanner = "Defender for Cloud",
            Names = _names.Names,
            Digests = _names.Digests,
            ScannedAt = _newest,
            Vulnerabilities = [.. _found],
            Location = location,
        };

        private static IEnumerable<Vulnerability> Vulnerabilities(DataNode properties, DataNode data)
        {
            var severity = ReportContent.Severity(ReportContent.Text(properties, "status", "severity"));
            if (ReportContent.Text(data, "vulnerabilityDetails", "cveId") is { } id)
            {
                yield return new Vulnerability
                {
                    Id = id,
                    // The status has no 'critical' severity; the vulnerability has.
                    Severity = ReportContent.Severity(ReportContent.Text(data, "vulnerabilityDetails", "severity")) is var own and not VulnerabilitySeverity.Unknown ? own : severity,
                    Package = ReportContent.Text(data, "softwareDetails", "packageName"),
                    Version = ReportContent.Text(data, "softwareDetails", "version"),
                    FixedVersion = ReportContent.Text(data, "softwareDetails", "fixedVersion"),
                    Location = data.Get("vulnerabilityDetails", "cveId")!.Location,
                };
                yield break;
            }

            foreach (var item in data.Get("cve").Mappings())
            {
                if (ReportContent.Text(item, "title") is { } title)
                    yield return new Vulnerability { Id = title, Severity = severity, Location = item["title"]!.Location };
            }
        }
    }
}
