namespace ContainerSecurity.Hosting.Reports;

/// <summary>A report to write.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file as specified by the user, or null for standard output.</param>
// A class, because generic collections of custom structs cannot be compiled ahead of time.
internal sealed record ReportTarget(ReportFormat Format, string? Path);
