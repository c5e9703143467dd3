using System;

namespace ContainerSecurity.Output;

/// <summary>How reports are written. Each reporter takes what it has a use for.</summary>
public sealed record ReportOptions
{
    /// <summary>The defaults: no colour, paths as the documents have them.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The name of the tool that made the result.</summary>
    public string ToolName { get; init; } = "containersec";

    /// <summary>The semantic version of the tool, or null where it is not known.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The absolute address of the tool's home page, or null.</summary>
    public string? InformationUri { get; init; }

    /// <summary>The absolute address that relative help links of rules are relative to, or null: then they are left out where an address must be absolute.</summary>
    public string? HelpBaseUri { get; init; }

    /// <summary>The absolute path of the folder that the documents' paths are relative to, or null where it is not known.</summary>
    public string? SourceRoot { get; init; }

    /// <summary>Turns a document's path into what people at a terminal are shown; null to show it as it is.</summary>
    public Func<string, string>? DisplayPath { get; init; }

    /// <summary>Whether text is coloured with ANSI escapes.</summary>
    public bool Color { get; init; }

    /// <summary>Whether text shows the source lines of findings. Lines that hold a finding about secrets are never shown.</summary>
    public bool ShowSource { get; init; } = true;

    /// <summary>The number of columns that source lines are cut to.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The number of rules that <c>rulesVersion</c> in the configuration leaves out, for the summary; see <see cref="AnalyzerConfiguration.IsLeftOutByVersion"/>.</summary>
    public int RulesLeftOut { get; init; }

    internal string Display(string path) => DisplayPath is null ? path : DisplayPath(path);
}
