namespace ContainerSecurity.Hosting.Reports;

/// <summary>The formats of reports.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Our own JSON.</summary>
    Json,

    /// <summary>Commands of GitHub Actions.</summary>
    GitHub,
}
