namespace ContainerSecurity.Cli.Fixing;

/// <summary>A file that fixes change.</summary>
/// <param name="Path">The path in reports.</param>
/// <param name="Before">The original text.</param>
/// <param name="After">The text after all fixes.</param>
/// <param name="Count">The number of applied fixes.</param>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After, int Count)
{
    /// <summary>The name of the group of files that are written together or not at all.</summary>
    public string Group { get; init; } = Path;
}
