using System;
using System.IO;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>Resolves the links on the way to a file.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    /// <summary>The path without links; null where there are too many. A missing file keeps its name.</summary>
    /// <param name="fullPath">The full path.</param>
    public static string? Find(string fullPath)
    {
        if (string.IsNullOrEmpty(fullPath))
            throw new ArgumentException("The path is empty.", nameof(fullPath));
        var links = 0;
        return Find(Path.GetFullPath(fullPath), ref links);
    }

    private static string? Find(string fullPath, ref int links)
    {
        if (Path.GetDirectoryName(fullPath) is not { } parent)
            return fullPath;
        if (Find(parent, ref links) is not { } folder)
            return null;
        var path = Path.Combine(folder, Path.GetFileName(fullPath));
        if (File.ResolveLinkTarget(path, returnFinalTarget: false) is not { } target)
            return IsUnresolvable(path) ? null : path;
        return ++links > MaxLinks ? null : Find(target.FullName, ref links);
    }

    // .NET Framework cannot tell where a link leads.
    private static bool IsUnresolvable(string path) => Path.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
}
