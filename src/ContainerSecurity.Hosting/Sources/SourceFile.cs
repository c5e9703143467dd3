namespace ContainerSecurity.Hosting.Sources;

/// <summary>A file to analyse.</summary>
/// <param name="FullPath">The full path to open.</param>
/// <param name="Path">The path in reports: relative to the source root, with <c>/</c>.</param>
/// <param name="IsNamed">Whether the user named it; otherwise it was found in a directory.</param>
// A class, because generic collections of custom structs cannot be compiled ahead of time.
internal sealed record SourceFile(string FullPath, string Path, bool IsNamed)
{
    /// <summary>The bytes of standard input, or null for a file of the disk.</summary>
    public byte[]? Content { get; init; }
}
