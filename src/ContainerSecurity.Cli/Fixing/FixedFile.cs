namespace ContainerSecurity.Cli.Fixing;

/// <summary>A file that fixes change.</summary>
/// <param name="Path">What it is called in reports.</param>
/// <param name="Before">Its text as it was read.</param>
/// <param name="After">Its text after all fixes.</param>
/// <param name="Count">How many fixes were applied.</param>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After, int Count)
{
    /// <summary>The name of the group of files that are written together or not at all.</summary>
    public string Group { get; init; } = Path;
}
