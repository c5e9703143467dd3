using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Project;

/// <summary>What MSBuild makes of a project: the values that count in the end, wherever they are written.</summary>
public sealed record ProjectEvaluation
{
    /// <summary>The properties by their names, in any case.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The items.</summary>
    public ImmutableArray<ProjectItem> Items { get; init; } = [];

    /// <summary>The files beside the project in which values may be written, such as <c>Directory.Build.props</c>.</summary>
    public ImmutableArray<ProjectImport> Imports { get; init; } = [];
}
