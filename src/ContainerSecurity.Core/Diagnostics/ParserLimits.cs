namespace ContainerSecurity;

/// <summary>Limits of one file. What is beyond gives one diagnostic (CNS0006) and is not read.</summary>
public sealed record ParserLimits
{
    /// <summary>The defaults.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>The characters of a file.</summary>
    public int MaxLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>How deep mappings and sequences may nest.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>The nodes of a file.</summary>
    public int MaxNodes { get; init; } = 4_000_000;

    /// <summary>The nodes that a walk through all aliases would visit.</summary>
    public int MaxAliasedNodes { get; init; } = 1_000_000;

    /// <summary>The documents of a YAML stream.</summary>
    public int MaxDocuments { get; init; } = 100_000;
}
