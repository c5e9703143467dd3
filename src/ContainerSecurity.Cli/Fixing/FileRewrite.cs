namespace ContainerSecurity.Cli.Fixing;

/// <summary>A file and its new text.</summary>
/// <param name="FullPath">The file; of a link, its target is written.</param>
/// <param name="Before">The text that was analysed.</param>
/// <param name="After">The new text.</param>
internal sealed record FileRewrite(string FullPath, string Before, string After);
