using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>A format of scanner reports.</summary>
internal interface IReportFormat
{
    /// <summary>Whether a document has the format, judged by its first levels and its file name.</summary>
    bool Fits(DataNode root, string path);

    /// <summary>Reads the findings and statements of a document of the format.</summary>
    void Read(DataNode root, ReportContent content);
}
