using System;
using System.Collections.Generic;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Groups the files that fixes change together.</summary>
internal sealed class FileGroups
{
    private readonly Dictionary<string, HashSet<string>> _groups = new(StringComparer.Ordinal);

    /// <summary>Puts files, and those that they are grouped with already, into one group.</summary>
    public void Join(IReadOnlyCollection<string> paths)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
            all.UnionWith(MembersOf(path));
        foreach (var path in all)
            _groups[path] = all;
    }

    /// <summary>The files of a file's group, itself among them.</summary>
    public IReadOnlyCollection<string> MembersOf(string path) => _groups.TryGetValue(path, out var group) ? group : [path];
}
