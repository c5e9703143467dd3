using ContainerSecurity.Data;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Languages.Reports;

/// <summary>Reports of scanners, and statements on what they report.</summary>
internal sealed class ScanReportFormat : DataFormat
{
    public override DocumentKind Kind => DocumentKind.ScanReport;

    public override bool MayFit(string text) => ReportFormats.MayFit(text);

    public override bool Recognizes(DataSource source) => ReportFormats.Find(source.Root, source.Path) is not null;

    public override Document? Bind(DataSource source, ParserOptions options) =>
        ReportFormats.Find(source.Root, source.Path) is { } format ? new ScanReportDocument(source, format) : null;
}
