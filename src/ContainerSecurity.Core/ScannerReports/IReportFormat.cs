using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>A format of reports.</summary>
internal interface IReportFormat
{
    /// <summary>Whether a document is of the format, by its first levels and its file's name.</summary>
    bool Fits(DataNode root, string path);

    /// <summary>Reads what a document of the format says.</summary>
    void Read(DataNode root, ReportContent content);
}
