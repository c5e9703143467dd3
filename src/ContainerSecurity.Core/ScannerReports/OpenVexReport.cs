using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>VEX statements in the OpenVEX format, versions 0.0.1 and 0.2.0.</summary>
/// <remarks>Source: openvex/spec, OPENVEX-SPEC.md.</remarks>
internal sealed class OpenVexReport : IReportFormat
{
    public bool Fits(DataNode root, string path) =>
        ReportContent.Text(root, "@context")?.Contains("openvex.dev", StringComparison.Ordinal) == true && root.Get("statements") is DataSequence;

    public void Read(DataNode root, ReportContent content)
    {
        foreach (var item in root.Get("statements").Mappings())
        {
            if (Status(ReportContent.Text(item, "status")) is not { } status)
                continue;
            content.Statements.Add(new VexStatement
            {
                Vulnerabilities = Names(item["vulnerability"]),
                Products = [.. item["products"].Items().Select(Product).OfType<VexProduct>()],
                Status = status,
                Justification = ReportContent.Text(item, "justification"),
                Statement = ReportContent.Text(item, "impact_statement"),
                StatedAt = ReportContent.Time(item, "timestamp") ?? ReportContent.Time(root, "timestamp"),
                Location = item["status"]!.Location,
            });
        }
    }

    private static VexStatus? Status(string? word) => word switch
    {
        "not_affected" => VexStatus.NotAffected,
        "affected" => VexStatus.Affected,
        "fixed" => VexStatus.Fixed,
        "under_investigation" => VexStatus.UnderInvestigation,
        _ => null,
    };

    private static ImmutableArray<string> Names(DataNode? node) => ReportContent.Text(node) is { } name
        ? [name]
        : [.. new[] { ReportContent.Text(node, "name") }.OfType<string>(), .. ReportContent.Texts(node.Get("aliases"))];

    private static VexProduct? Product(DataNode node)
    {
        var name = ReportContent.Text(node) ?? ReportContent.Text(node, "identifiers", "purl") ?? ReportContent.Text(node, "@id");
        return VexProducts.Create(name, node.Location, Packages(node));
    }

    private static IEnumerable<PackageUrl> Packages(DataNode product)
    {
        foreach (var part in product.Get("subcomponents").Items())
        {
            if (PackageUrl.TryParse(ReportContent.Text(part) ?? ReportContent.Text(part, "identifiers", "purl") ?? ReportContent.Text(part, "@id"), out var package))
                yield return package;
        }
    }
}
