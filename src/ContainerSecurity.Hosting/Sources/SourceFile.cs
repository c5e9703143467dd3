namespace ContainerSecurity.Hosting.Sources;

/// <summary>A file to analyse.</summary>
/// <param name="FullPath">Where it is opened.</param>
/// <param name="Path">What it is called in reports: relative to the source root, with <c>/</c>.</param>
/// <param name="IsNamed">Whether the user named it; otherwise it was found in a folder.</param>
// A class: generic collections of own structs cannot be compiled ahead of time.
internal sealed record SourceFile(string FullPath, string Path, bool IsNamed);
