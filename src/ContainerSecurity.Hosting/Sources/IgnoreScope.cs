using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>The patterns that apply to a directory: its own <c>.gitignore</c> first, then those of parent directories.</summary>
internal sealed class IgnoreScope
{
    private const int MaxBytes = 1 << 20;
    private readonly IgnoreScope? _outer;
    private readonly string _prefix;
    private readonly List<IgnorePattern> _patterns;

    private IgnoreScope(IgnoreScope? outer, string folder, string file, List<IgnorePattern> patterns)
    {
        File = file;
        _outer = outer;
        _prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        _patterns = patterns;
    }

    /// <summary>The full path of the file with the patterns.</summary>
    public string File { get; }

    /// <summary>The scope of a directory: the outer one if the directory has no patterns.</summary>
    /// <param name="folder">The full path of the directory.</param>
    /// <param name="outer">The scope of the parent directory.</param>
    public static IgnoreScope? Of(string folder, IgnoreScope? outer)
    {
        // .git/info/exclude has a lower precedence than .gitignore of the same directory.
        var scope = Add(folder, Path.Combine(folder, ".git", "info", "exclude"), outer);
        return Add(folder, Path.Combine(folder, ".gitignore"), scope);
    }

    /// <summary>The scope of a directory with all parent directories up to a root.</summary>
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

    /// <summary>The scope that ignores an entry of the directory, or null. The content of an ignored directory is ignored too: the caller skips it.</summary>
    public IgnoreScope? FindIgnoring(string fullPath, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            var path = fullPath.AsSpan(scope._prefix.Length);
            for (var i = scope._patterns.Count - 1; i >= 0; i--)
            {
                if (scope._patterns[i].IsMatch(path, isFolder))
                    return scope._patterns[i].IsNegated ? null : scope;
            }
        }

        return null;
    }

    private static IgnoreScope? Add(string folder, string file, IgnoreScope? outer)
    {
        var info = new FileInfo(file);
        // Git does not follow a link there either.
        if (!info.Exists || (info.Attributes & FileAttributes.ReparsePoint) != 0 || info.Length is 0 or > MaxBytes)
            return outer;
        var patterns = new List<IgnorePattern>();
        foreach (var line in ReadLines(file))
        {
            if (IgnorePattern.Parse(line) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.Count == 0 ? outer : new IgnoreScope(outer, folder, file, patterns);
    }

    // An unreadable pattern file ignores nothing, so that no file is skipped by accident.
    private static string[] ReadLines(string file) => SourceReader.TryReadText(file)?.ToString().TrimStart('\uFEFF').Split(["\r\n", "\n"], StringSplitOptions.None) ?? [];
}
