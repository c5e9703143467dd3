using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Files;

/// <summary>Paths with slashes, relative to the root of a file source; they may lead above it.</summary>
internal static class FilePath
{
    /// <summary>Joins a folder and a path, without <c>.</c> and <c>..</c> where they can be resolved.</summary>
    public static string Join(string folder, string path)
    {
        var isRooted = (folder.Length == 0 ? path : folder).StartsWith("/", StringComparison.Ordinal);
        var parts = new List<string>();
        foreach (var part in (folder + "/" + path).Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part != "." && !(part == ".." && isRooted))
                parts.Add(part);
        }

        return (isRooted ? "/" : "") + string.Join("/", parts);
    }

    /// <summary>Whether a path is a folder or in it.</summary>
    public static bool IsIn(string path, string folder)
    {
        var (pathUp, pathRest) = Split(Join("", path));
        var (folderUp, folderRest) = Split(Join("", folder));
        if (path.StartsWith("/", StringComparison.Ordinal) != folder.StartsWith("/", StringComparison.Ordinal))
            return false;
        // Of a path that leads up further nothing is known below.
        if (folderRest.Length == 0)
            return pathUp <= folderUp;
        return pathUp == folderUp && (pathRest == folderRest || pathRest.StartsWith(folderRest + "/", StringComparison.Ordinal));
    }

    /// <summary>The last part of a path.</summary>
    public static string Name(string path) => path.TrimEnd('/') is var trimmed && trimmed.LastIndexOf('/') is var slash and >= 0 ? trimmed.Substring(slash + 1) : trimmed;

    private static (int Up, string Below) Split(string path)
    {
        var up = 0;
        while (path == ".." || path.StartsWith("../", StringComparison.Ordinal))
        {
            up++;
            path = path.Length > 2 ? path.Substring(3) : "";
        }

        return (up, path);
    }
}
