using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>
/// CycloneDX in JSON: a bill of materials of an image with its vulnerabilities, or VEX statements about them. A vulnerability with an analysis
/// is a statement; if the document lists components as well, each rated vulnerability is a finding.
/// </summary>
/// <remarks>Source: CycloneDX specification 1.4 to 1.6, the types vulnerability, impactAnalysisState and component.</remarks>
internal sealed class CycloneDxReport : IReportFormat
{
    public bool Fits(DataNode root, string path) => ReportContent.Text(root, "bomFormat") == "CycloneDX" && root.Get("vulnerabilities") is DataSequence;

    public void Read(DataNode root, ReportContent content)
    {
        var image = new CycloneDxImage(root, content);
        var stated = ReportContent.Time(root, "metadata", "timestamp");
        var found = ImmutableArray.CreateBuilder<Vulnerability>();
        foreach (var item in root.Get("vulnerabilities").Mappings())
        {
            if (ReportContent.Text(item, "id") is not { } id)
                continue;
            if (Status(ReportContent.Text(item, "analysis", "state")) is { } status)
                content.Statements.Add(Statement(item, id, status, image, stated));
            if (image.HasComponents && item["ratings"] is DataSequence)
                found.AddRange(Find(item, id, image));
        }

        if (image.IsImage && image.HasComponents)
            content.Scans.Add(image.ToScan(found.ToImmutable(), stated));
    }

    private static VexStatement Statement(DataMapping item, string id, VexStatus status, CycloneDxImage image, DateTimeOffset? stated) => new()
    {
        Vulnerabilities = [id, .. item["references"].Mappings().Select(r => ReportContent.Text(r, "id")).OfType<string>().Where(r => r != id)],
        Products = [.. References(item).Select(r => image.Product(ReportContent.Text(r)!, r.Location)).OfType<VexProduct>()],
        Status = status,
        Justification = ReportContent.Text(item, "analysis", "justification"),
        Statement = ReportContent.Text(item, "analysis", "detail"),
        StatedAt = ReportContent.Time(item, "analysis", "lastUpdated") ?? stated,
        Location = item.Get("analysis", "state")!.Location,
    };

    private static IEnumerable<Vulnerability> Find(DataMapping item, string id, CycloneDxImage image)
    {
        var severity = item["ratings"].Mappings().Select(r => ReportContent.Severity(ReportContent.Text(r, "severity"))).DefaultIfEmpty().Max();
        var places = References(item).Select(r => (DataNode?)r).DefaultIfEmpty();
        foreach (var place in places)
        {
            var (name, version) = image.Component(ReportContent.Text(place));
            yield return new Vulnerability { Id = id, Severity = severity, Package = name, Version = version, Location = item["id"]!.Location };
        }
    }

    private static IEnumerable<DataNode> References(DataMapping item) =>
        item["affects"].Mappings().Select(a => a["ref"]).Where(r => ReportContent.Text(r) is not null).Select(r => r!);

    private static VexStatus? Status(string? word) => word switch
    {
        "not_affected" or "false_positive" => VexStatus.NotAffected,
        "resolved" or "resolved_with_pedigree" => VexStatus.Fixed,
        "exploitable" => VexStatus.Affected,
        "in_triage" => VexStatus.UnderInvestigation,
        _ => null,
    };
}
