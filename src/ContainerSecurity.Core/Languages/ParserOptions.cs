namespace ContainerSecurity;

/// <summary>How texts are read.</summary>
public sealed record ParserOptions
{
    /// <summary>The defaults.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits that keep hostile input from taking time or memory.</summary>
    public ParserLimits Limits { get; init; } = ParserLimits.Default;

    /// <summary>The kind that the file is known to have; by default it is told by name and content.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Whether a file whose name is of no known kind is recognized by its content, such as standard input.</summary>
    public bool DetectsByContent { get; init; }

    /// <summary>What the host knows of documents besides their texts.</summary>
    public DocumentFacts Facts { get; init; } = DocumentFacts.Empty;

    /// <summary>
    /// The files that belong to the one that is parsed, such as the parameters next to a template, what it imports, or a <c>.dockerignore</c>; null where
    /// nothing else is to be read.
    /// </summary>
    public IFileSource? Files { get; init; }
}
