using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Cli.Files;

/// <summary>The .gitignore files that hold for a folder: its own, and those of the folders above up to the repository's root.</summary>
internal sealed class GitIgnore
{
    private readonly GitIgnore? _parent;
    private readonly string _folder;
    private readonly List<GitIgnorePattern> _patterns;

    private GitIgnore(GitIgnore? parent, string folder, List<GitIgnorePattern> patterns)
    {
        _parent = parent;
        _folder = folder;
        _patterns = patterns;
    }

    /// <summary>What holds in a folder that a walk begins in.</summary>
    public static GitIgnore? ForRoot(string folder)
    {
        var chain = new Stack<string>();
        for (var current = Path.GetFullPath(folder); current is not null; current = Path.GetDirectoryName(current))
        {
            chain.Push(current);
            if (Path.Exists(Path.Combine(current, ".git")))
                break;
        }

        // Outside a repository only the folder itself counts: a .gitignore far above means nothing here.
        var inRepository = Path.Exists(Path.Combine(chain.Peek(), ".git"));
        GitIgnore? result = null;
        foreach (var current in inRepository ? (IEnumerable<string>)chain : [Path.GetFullPath(folder)])
            result = Enter(result, current);
        return result;
    }

    /// <summary>What holds in a folder below.</summary>
    public static GitIgnore? Enter(GitIgnore? parent, string folder)
    {
        var file = Path.Combine(folder, ".gitignore");
        if (!File.Exists(file) || TextFileReader.TryRead(file, out var text) is not null)
            return parent;
        var patterns = new List<GitIgnorePattern>();
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            if (GitIgnorePattern.Parse(line) is { } pattern)
                patterns.Add(pattern);
        }

        return patterns.Count == 0 ? parent : new GitIgnore(parent, Path.GetFullPath(folder), patterns);
    }

    /// <summary>Whether a file or folder is ignored. The nearest file's last matching line decides.</summary>
    public bool Ignores(string path, bool isDirectory)
    {
        var relative = Path.GetRelativePath(_folder, path).Split(Path.DirectorySeparatorChar);
        for (var i = _patterns.Count - 1; i >= 0; i--)
        {
            if ((isDirectory || !_patterns[i].IsDirectoryOnly) && _patterns[i].Matches(relative))
                return !_patterns[i].IsNegated;
        }

        return _parent?.Ignores(path, isDirectory) ?? false;
    }
}
