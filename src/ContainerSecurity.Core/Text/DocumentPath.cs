using System.Collections.Generic;

namespace ContainerSecurity;

/// <summary>Computes with the paths of documents as text, without access to the file system.</summary>
internal static class DocumentPath
{
    /// <summary>The folder of a path, without a trailing slash; empty for a path without a folder.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>A path with forward slashes, without <c>.</c> segments and without each <c>..</c> that has a preceding segment to remove.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".") || (part.Length == 0 && parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>The path that a relative path refers to from a folder; null for a path that is not relative.</summary>
    public static string? Resolve(string folder, string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' or '~' || path.IndexOfAny([':']) >= 0)
            return null;
        return Normalize(folder.Length == 0 ? path : folder + "/" + path);
    }
}
