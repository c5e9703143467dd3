namespace ContainerSecurity;

/// <summary>A file that rendered characters were written in.</summary>
/// <param name="path">The path, as the paths of documents are.</param>
/// <param name="text">The text.</param>
public sealed class OriginFile(string path, SourceText text)
{
    /// <summary>The path, as the paths of documents are.</summary>
    public string Path { get; } = Guard.NotNull(path);

    /// <summary>The text.</summary>
    public SourceText Text { get; } = Guard.NotNull(text);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
