using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Deployments;

/// <summary>What a configuration says of a unit.</summary>
/// <param name="Path">The folder or file of the unit, relative as the paths of documents are.</param>
public sealed record UnitSetting(string Path)
{
    /// <summary>Files outside of <see cref="Path"/> that are deployed with it.</summary>
    public ImmutableArray<FileGlob> With { get; init; } = [];

    /// <summary>Files in <see cref="Path"/> that are not deployed with it.</summary>
    public ImmutableArray<FileGlob> Without { get; init; } = [];

    /// <summary>The values files of a chart, relative as the paths of documents are: a list for each variant.</summary>
    public ImmutableArray<ImmutableArray<string>> Values { get; init; } = [];

    /// <summary>Whether it is test data; null where the names of its folders decide.</summary>
    public bool? IsTestData { get; init; }

    /// <summary>Where the configuration says so.</summary>
    public Location Location { get; init; }

    /// <summary>Whether a file belongs to the unit.</summary>
    /// <param name="path">The path of the file.</param>
    public bool Holds(string path)
    {
        Guard.NotNull(path);
        return !LeavesOut(path) && (Path.Length == 0 || path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal) || With.Any(g => g.IsMatch(path)));
    }

    /// <summary>Whether a file is left out of the unit.</summary>
    /// <param name="path">The path of the file.</param>
    internal bool LeavesOut(string path) => Without.Any(g => g.IsMatch(path));
}
