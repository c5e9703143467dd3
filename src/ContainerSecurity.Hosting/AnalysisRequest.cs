using System;
using System.Collections.Generic;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Sharding;

namespace ContainerSecurity.Hosting;

/// <summary>What to analyse, and how.</summary>
internal sealed record AnalysisRequest
{
    /// <summary>Files and folders, as the user wrote them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>A file that lists files, <c>-</c> for the standard input, or null.</summary>
    public string? FilesFrom { get; init; }

    /// <summary>Assemblies with rules, as the user wrote them.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    /// <summary>Whether files that version control ignores are analysed too.</summary>
    public bool IncludesIgnored { get; init; }

    /// <summary>Texts that stand in the place of what files hold, by the path of reports.</summary>
    public IReadOnlyDictionary<string, SourceText> Texts { get; init; } = new Dictionary<string, SourceText>();

    /// <summary>The part of the files whose findings are wanted, or null for all. All are read, since rules look at several files together.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The project that is built, with what MSBuild makes of it, or null.</summary>
    public EvaluatedProject? Project { get; init; }

    /// <summary>Told the length of each file, in bytes, when it has been read and before it is parsed. It may be called from several threads.</summary>
    public Action<int>? OnRead { get; init; }

    /// <summary>What goes before configurations.</summary>
    public SelectionOverrides Overrides { get; init; } = new();
}
