namespace ContainerSecurity.Reporting;

/// <summary>How a report is written.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>Whether text may have colours, as a terminal shows them.</summary>
    public bool UseColor { get; init; }

    /// <summary>The folder that paths are given relative to (with <c>/</c>), or null to leave them as they are.</summary>
    public string? Root { get; init; }

    /// <summary>The version of the tool, for reports that name it.</summary>
    public string ToolVersion { get; init; } = "0.0.0";

    /// <summary>The width of the terminal in columns, for cutting long source lines.</summary>
    public int Width { get; init; } = 120;
}
