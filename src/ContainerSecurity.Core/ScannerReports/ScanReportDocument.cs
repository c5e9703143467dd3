using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>
/// A scanner's report on images, or statements about such a report: JSON of trivy, grype, Defender for Cloud, SARIF, CycloneDX or OpenVEX, or
/// trivy's ignore file in YAML.
/// </summary>
public sealed class ScanReportDocument : DataTreeDocument
{
    internal ScanReportDocument(DataSource source, IReportFormat format)
        : base(source)
    {
        var content = new ReportContent(Root);
        format.Read(Root, content);
        Scans = content.Scans.ToImmutable();
        Statements = content.Statements.ToImmutable();
        Exceptions = content.Exceptions.ToImmutable();
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.ScanReport;

    /// <summary>What was found, by image.</summary>
    public ImmutableArray<ImageScan> Scans { get; }

    /// <summary>The VEX statements.</summary>
    public ImmutableArray<VexStatement> Statements { get; }

    /// <summary>The vulnerabilities that the scanner is configured to ignore.</summary>
    public ImmutableArray<VulnerabilityWaiver> Exceptions { get; }

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        visitor.VisitAll(Scans);
        visitor.VisitAll(Statements);
        visitor.VisitAll(Exceptions);
    }
}
