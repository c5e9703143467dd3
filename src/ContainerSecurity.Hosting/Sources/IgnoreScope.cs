using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>The patterns that count in a folder: of its own <c>.gitignore</c> first, then of the folders above.</summary>
internal sealed class IgnoreScope
{
    private const int MaxBytes = 1 << 20;
    private readonly IgnoreScope? _outer;
    private readonly string _prefix;
    private readonly List<IgnorePattern> _patterns;

    private IgnoreScope(IgnoreScope? outer, string folder, List<IgnorePattern> patterns)
    {
        _outer = outer;
        _prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        _patterns = patterns;
    }

    /// <summary>The scope of a folder: the outer one where the folder has no patterns of its own.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="outer">The scope of the folder above.</param>
    public static IgnoreScope? Of(string folder, IgnoreScope? outer)
    {
        // What a clone ignores for itself has the last word to say.
        var scope = Add(folder, Path.Combine(folder, ".git", "info", "exclude"), outer);
        return Add(folder, Path.Combine(folder, ".gitignore"), scope);
    }

    /// <summary>The scope of a folder with all folders above it up to a root.</summary>
    public static IgnoreScope? OfChain(string root, string folder)
    {
        var chain = new Stack<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            chain.Push(at);
            if (at == root)
                break;
        }

        IgnoreScope? scope = null;
        foreach (var item in chain)
            scope = Of(item, scope);
        return scope;
    }

    /// <summary>Whether something in the folder is ignored. What lies in an ignored folder is ignored too: the caller does not go there.</summary>
    public bool IsIgnored(string fullPath, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            var path = fullPath.AsSpan(scope._prefix.Length);
            for (var i = scope._patterns.Count - 1; i >= 0; i--)
            {
                if (scope._patterns[i].IsMatch(path, isFolder))
                    return !scope._patterns[i].IsNegated;
            }
        }

        return false;
    }

    private static IgnoreScope? Add(string folder, string file, IgnoreScope? outer)
    {
        var info = new FileInfo(file);
        if (!info.Exists || info.Length is 0 or > MaxBytes)
            return outer;
        var patterns = new List<IgnorePattern>();
        foreach (var line in ReadLines(file))
        {
            if (IgnorePattern.Parse(line) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.Count == 0 ? outer : new IgnoreScope(outer, folder, patterns);
    }

    // A file of patterns that cannot be read ignores nothing: more is analysed then, never less.
    private static string[] ReadLines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
