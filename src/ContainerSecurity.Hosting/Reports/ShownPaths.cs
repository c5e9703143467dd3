using System;
using System.Collections.Generic;
using System.IO;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting.Reports;

/// <summary>Converts paths of a result to paths relative to the current directory, or full paths outside of it.</summary>
internal sealed class ShownPaths(SourceRoot root, string currentDirectory)
{
    private readonly bool _isSame = root.Folder == currentDirectory;
    private readonly bool _isInside = root.Contains(currentDirectory);
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    public string Show(string path)
    {
        if (_isSame)
            return path;
        if (!_shown.TryGetValue(path, out var shown))
            _shown.Add(path, shown = _isInside ? Path.GetRelativePath(currentDirectory, root.Full(path)) : root.Full(path));
        return shown;
    }
}
