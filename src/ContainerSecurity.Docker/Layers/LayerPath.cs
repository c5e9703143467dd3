using System;
using System.Collections.Generic;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Paths within images and archives.</summary>
internal static class LayerPath
{
    /// <summary>The absolute path without a trailing slash; <c>/</c> for the root.</summary>
    /// <exception cref="ArchiveException">The path escapes the root directory.</exception>
    public static string Normalize(string name)
    {
        if (IsNormal(name))
            return "/" + name;
        var parts = new List<string>();
        foreach (var part in name.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part == ".." || part.Contains('\0'))
                throw new ArchiveException($"the path '{name}' of an entry escapes the root directory");
            parts.Add(part);
        }

        return "/" + string.Join("/", parts);
    }

    /// <summary>The file name of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>The parent directory of a path.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var slash and > 0 ? path.Substring(0, slash) : "/";

    // Most names are already normalized.
    private static bool IsNormal(string name)
    {
        if (name.Length == 0 || name[0] == '/' || name[name.Length - 1] == '/' || name.Contains('\0'))
            return false;
        if (name[0] == '.' && (name.Length == 1 || name[1] is '/' or '.'))
            return false;
        return name.IndexOf("//", StringComparison.Ordinal) < 0 && name.IndexOf("/./", StringComparison.Ordinal) < 0 && name.IndexOf("/..", StringComparison.Ordinal) < 0
            && !name.EndsWith("/.", StringComparison.Ordinal);
    }
}
