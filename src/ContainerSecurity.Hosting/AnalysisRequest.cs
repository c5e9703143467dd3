using System;
using System.Collections.Generic;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Sharding;

namespace ContainerSecurity.Hosting;

/// <summary>The files to analyse and the options of the analysis.</summary>
internal sealed record AnalysisRequest
{
    /// <summary>Files and directories, as specified by the user.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>A file with a list of files, <c>-</c> for standard input, or null.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>The name of standard input, which is the path <c>-</c>; or null.</summary>
    public string? StandardInputName { get; init; }

    /// <summary>Assemblies with rules, as specified by the user.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Whether to analyse files that are ignored by version control.</summary>
    public bool IncludesIgnored { get; init; }

    /// <summary>Texts that replace the content of files, by their paths in reports.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts { get; init; } = new Dictionary<string, SourceText>();

    /// <summary>The shard whose findings are reported, or null for all. All files are read, because rules combine several files.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The project of the build as evaluated by MSBuild, or null.</summary>
    public EvaluatedProject? Project { get; init; }

    /// <summary>Receives the length of each file in bytes, after reading and before parsing. May be called from several threads.</summary>
    public Action<int>? OnRead { get; init; }

    /// <summary>The options that override configurations.</summary>
    public SelectionOverrides Overrides { get; init; } = new();
}
