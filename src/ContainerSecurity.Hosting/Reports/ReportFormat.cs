namespace ContainerSecurity.Hosting.Reports;

/// <summary>The formats of reports.</summary>
internal enum ReportFormat
{
    /// <summary>Human-readable text.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>The JSON format of this tool.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}
