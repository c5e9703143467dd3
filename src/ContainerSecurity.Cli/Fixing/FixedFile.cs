namespace ContainerSecurity.Cli.Fixing;

/// <summary>A file that fixes change.</summary>
/// <param name="Path">What it is called in reports.</param>
/// <param name="Before">Its text as it was read.</param>
/// <param name="After">Its text after all fixes.</param>
/// <param name="Count">How many fixes were applied.</param>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After, int Count);
