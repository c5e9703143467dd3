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
}
