using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Divides the paths of fields.</summary>
internal static class PathSplitter
{
    /// <summary>Divides a path at its separators; one after a backslash belongs to the step.</summary>
    public static List<string> Split(string path, char separator)
    {
        var result = new List<string>();
        foreach (var part in path.Split(separator))
        {
            var last = result.Count - 1;
            if (last >= 0 && result[last].EndsWith("\\", StringComparison.Ordinal))
                result[last] = result[last].Substring(0, result[last].Length - 1) + separator + part;
            else
                result.Add(part);
        }

        return result;
    }

    /// <summary>Divides a path at its dots, other than those in brackets.</summary>
    public static List<string> SplitSmart(string path)
    {
        var parts = Split(path, '.');
        var result = new List<string>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (!part.StartsWith("[", StringComparison.Ordinal) || part.EndsWith("]", StringComparison.Ordinal))
            {
                result.Add(part);
                continue;
            }

            var first = i;
            while (i + 1 < parts.Count && !parts[++i].EndsWith("]", StringComparison.Ordinal))
            {
            }

            // Brackets around a key protect its dots alone.
            var joined = string.Join(".", parts.GetRange(first, i - first + 1));
            result.Add(joined.Contains("=", StringComparison.Ordinal) ? joined : joined.Trim('[', ']'));
        }

        return result;
    }
}
