using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Output;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Finds the files to analyse. Files named by the user are always included. In directories, files with supported names are
/// included; directories of version control, dependencies, build output and files ignored by <c>.gitignore</c> are excluded, links to directories
/// are not followed, and links to files only within the root.
/// </summary>
internal sealed class FileFinder(SourceRoot root, bool isIgnoring, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, ReportExclusion> _excluded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    /// <summary>Unreadable directories, with the reason.</summary>
    public List<(string Path, string Reason)> Unreadable { get; } = [];

    /// <summary>The files and directories that were left out, by ignore file.</summary>
    public ImmutableArray<ReportExclusion> Excluded => [.. _excluded.Values.OrderBy(e => e.IgnoreFile, StringComparer.Ordinal)];

    /// <summary>Finds the files, sorted by path.</summary>
    /// <param name="inputs">Full paths of existing files and directories.</param>
    public List<SourceFile> Find(IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
                Walk(input);
            else
                Add(input, isNamed: true);
        }

        var found = _files.Values.ToList();
        found.Sort((left, right) => string.CompareOrdinal(left.FullPath, right.FullPath));
        return found;
    }

    private void Exclude(string? ignoreFile, bool isFolder)
    {
        if (!_excluded.TryGetValue(ignoreFile ?? "", out var before))
            before = new ReportExclusion(ignoreFile, 0, 0);
        _excluded[ignoreFile ?? ""] = isFolder ? before with { Folders = before.Folders + 1 } : before with { Files = before.Files + 1 };
    }

    private static bool IsOutput(string name) => name is "node_modules" or "bin" or "obj";

    private void Walk(string folder)
    {
        var open = new Stack<OpenFolder>();
        open.Push(new OpenFolder(folder, isIgnoring ? IgnoreScope.OfChain(root.Folder, folder) : null));
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (at, scope) = open.Pop();
            foreach (var (path, isFolder, isLink) in Entries(at))
            {
                // .NET has no full path for what is longer than the system allows.
                if (path.Length == 0)
                    Unreadable.Add((root.Relative(at), "The path of an entry is too long"));
                else if (scope?.FindIgnoring(path, isFolder) is { } ignoring)
                    Exclude(root.Relative(ignoring.File), isFolder);
                else if (!isFolder)
                    AddFound(path, isLink);
                else if (isIgnoring && IsOutput(Path.GetFileName(path)))
                    Exclude(null, isFolder);
                else if (!isLink)
                    open.Push(new OpenFolder(path, isIgnoring ? IgnoreScope.Of(path, scope) : null));
            }
        }
    }

    private List<FoundEntry> Entries(string folder)
    {
        try
        {
            return FolderListing.Of(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Unreadable.Add((root.Relative(folder), exception.Message));
            return [];
        }
    }

    private void AddFound(string path, bool isLink)
    {
        if (!isLink || IsTakenThroughLink(path))
            Add(path, isNamed: false);
    }

    // A target within the root is found under its own name.
    private bool IsTakenThroughLink(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo { Exists: true } target
                && root.Contains(target.FullName) && !DocumentParser.IsCandidate(target.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cyclic or inaccessible link has no target file.
            return false;
        }
    }

    private void Add(string path, bool isNamed)
    {
        if (isNamed || !_files.ContainsKey(path))
            _files[path] = new SourceFile(path, root.Relative(path), isNamed);
    }

    // A class, not a tuple, because the framework has precompiled collections of classes, which makes startup faster.
    private sealed record OpenFolder(string Folder, IgnoreScope? Scope);
}
