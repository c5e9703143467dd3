namespace ContainerSecurity.Cli.Reports;

/// <summary>A report to write.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">The file as the user wrote it, or null for the standard output.</param>
internal readonly record struct ReportTarget(ReportFormat Format, string? Path);
