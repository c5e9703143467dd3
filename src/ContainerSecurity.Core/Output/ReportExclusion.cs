namespace ContainerSecurity.Output;

/// <summary>The files that a host left out of a run.</summary>
/// <param name="IgnoreFile">The path of the ignore file; null for what is left out by default.</param>
/// <param name="Files">The number of files.</param>
/// <param name="Folders">The number of folders, whose files are not counted.</param>
public sealed record ReportExclusion(string? IgnoreFile, int Files, int Folders);
