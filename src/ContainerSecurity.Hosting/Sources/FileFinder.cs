using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Finds the files to analyse. Files named by the user are always included. In directories, files with supported names are
/// included; directories of version control, dependencies, build output and files ignored by <c>.gitignore</c> are excluded, links to directories
/// are not followed, and links to files only within the root.
/// </summary>
internal sealed class FileFinder(SourceRoot root, bool isIgnoring, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);

    /// <summary>Unreadable directories, with the reason.</summary>
    public List<(string Path, string Reason)> Unreadable { get; } = [];

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
                if (scope?.IsIgnored(path, isFolder) == true)
                    continue;
                if (!isFolder)
                    AddFound(path, isLink);
                else if (!isLink && !(isIgnoring && IsOutput(Path.GetFileName(path))))
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
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
