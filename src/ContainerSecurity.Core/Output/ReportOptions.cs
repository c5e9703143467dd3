using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Output;

/// <summary>Options for writing reports. Each reporter uses those that apply to its format.</summary>
public sealed record ReportOptions
{
    /// <summary>The default options: no color, and paths as in the documents.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The name of the tool that produced the result.</summary>
    public string ToolName { get; init; } = "containersec";

    /// <summary>The semantic version of the tool; null when it is unknown.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The absolute address of the tool's home page; null when there is none.</summary>
    public string? InformationUri { get; init; }

    /// <summary>
    /// The absolute base address for relative help links; null when there is none, in which case relative links are left out where an address
    /// must be absolute.
    /// </summary>
    public string? HelpBaseUri { get; init; }

    /// <summary>The absolute path of the folder that the documents' paths are relative to; null when it is unknown.</summary>
    public string? SourceRoot { get; init; }

    /// <summary>Converts a document's path to the one shown in a terminal; null to show the path unchanged.</summary>
    public Func<string, string>? DisplayPath { get; init; }

    /// <summary>Whether text is colored with ANSI escape sequences.</summary>
    public bool Color { get; init; }

    /// <summary>Whether text reports show the source lines of findings. Lines with a finding about secrets are never shown.</summary>
    public bool ShowSource { get; init; } = true;

    /// <summary>The maximum number of columns of a source line; longer lines are truncated.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The number of rules that <c>rulesVersion</c> in the configuration leaves out, for the summary; see <see cref="AnalyzerConfiguration.IsLeftOutByVersion"/>.</summary>
    public int RulesLeftOut { get; init; }

    /// <summary>The files that the host left out, for the summary.</summary>
    public ImmutableArray<ReportExclusion> Exclusions { get; init; } = [];

    internal string Display(string path) => DisplayPath is null ? path : DisplayPath(path);
}
