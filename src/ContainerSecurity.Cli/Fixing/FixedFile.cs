namespace ContainerSecurity.Cli.Fixing;

/// <summary>A file with applied fixes.</summary>
/// <param name="Path">The path in reports.</param>
/// <param name="Before">The original text.</param>
/// <param name="After">The text after all fixes.</param>
/// <param name="Count">The number of applied fixes.</param>
internal sealed record FixedFile(string Path, SourceText Before, SourceText After, int Count);
