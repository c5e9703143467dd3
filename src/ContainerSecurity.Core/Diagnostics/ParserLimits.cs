namespace ContainerSecurity;

/// <summary>Limits for one file. A file beyond a limit gives one diagnostic (CNS0006), and the rest of it is not parsed.</summary>
public sealed record ParserLimits
{
    /// <summary>The default limits.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>The maximum number of UTF-16 characters in a file.</summary>
    public int MaxLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>The maximum nesting depth of mappings and sequences.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The maximum number of nodes in a file.</summary>
    public int MaxNodes { get; init; } = 4_000_000;

    /// <summary>The maximum number of nodes that a walk through all aliases would visit.</summary>
    public int MaxAliasedNodes { get; init; } = 1_000_000;

    /// <summary>The maximum number of documents in a YAML stream.</summary>
    public int MaxDocuments { get; init; } = 100_000;
}
