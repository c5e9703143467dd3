namespace ContainerSecurity.Hosting.Reports;

/// <summary>A report to write.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">The file as the user wrote it, or null for the standard output.</param>
// A class: generic collections of own structs cannot be compiled ahead of time.
internal sealed record ReportTarget(ReportFormat Format, string? Path);
