using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Azure.Evaluation.Modules;

/// <summary>The paths of files that call each other, compared as text: nothing is opened.</summary>
internal static class ModulePath
{
    private static readonly char[] Separators = ['/', '\\'];
    private static readonly string[] Registries = ["br:", "br/", "ts:", "ts/"];

    /// <summary>Whether a module is named by a path, and not one of a registry.</summary>
    public static bool IsLocal(string path) => path.Length > 0 && !IsInRegistry(path) && !path.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether a module is named as one of a registry or a template specification.</summary>
    public static bool IsInRegistry(string path) => Array.Exists(Registries, r => path.StartsWith(r, StringComparison.Ordinal));

    /// <summary>The path that a file means by another one.</summary>
    /// <param name="from">The path of the file.</param>
    /// <param name="path">What it names, as seen from its folder.</param>
    public static string Resolve(string from, string path) =>
        path.Length > 0 && path[0] is '/' or '\\' ? Normalize(path) : Normalize(from.Substring(0, from.LastIndexOfAny(Separators) + 1) + path);

    /// <summary>A path with <c>/</c> between its parts, and without <c>.</c> and <c>..</c> as far as they can be done away with.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split(Separators))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }
}
