using System;
using System.Collections.Generic;
using System.IO;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting.Reports;

/// <summary>Turns paths of a result into what a person in a folder would type: relative to the folder, or full if that lies elsewhere.</summary>
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
