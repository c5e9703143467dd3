using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Cli.Files;

/// <summary>Finds the files to analyse: those named, and in folders those that may be of a known kind.</summary>
internal sealed class FileFinder(bool useIgnoreFiles)
{
    private static readonly string[] SkippedFolders = [".git", "node_modules", "bin", "obj"];
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The files found, sorted, each once.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>The files that were named, not found.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders that could not be read, with the reason.</summary>
    public List<(string Path, string Reason)> Unreadable { get; } = [];

    /// <summary>Adds a file, or what is in a folder.</summary>
    /// <exception cref="UsageException">There is nothing of that name.</exception>
    public void Add(string path)
    {
        if (Directory.Exists(path))
        {
            Walk(path, useIgnoreFiles ? GitIgnore.ForRoot(path) : null);
            return;
        }

        if (!File.Exists(path))
            throw new UsageException($"'{path}' does not exist");
        Named.Add(path);
        _files.Add(path);
    }

    private void Walk(string root, GitIgnore? ignore)
    {
        var pending = new Stack<(string Folder, GitIgnore? Ignore)>();
        pending.Push((root, ignore));
        while (pending.Count > 0)
        {
            var (folder, rules) = pending.Pop();
            foreach (var entry in List(folder))
            {
                // A link may lead out of what was asked for, or in a circle.
                if ((entry.Attributes & FileAttributes.ReparsePoint) != 0)
                    continue;
                var path = folder == "." ? entry.Name : Path.Combine(folder, entry.Name);
                if (entry is DirectoryInfo)
                {
                    if (Array.IndexOf(SkippedFolders, entry.Name) < 0 && !(rules?.Ignores(entry.FullName, isDirectory: true) ?? false))
                        pending.Push((path, useIgnoreFiles ? GitIgnore.Enter(rules, path) : null));
                }
                else if (DocumentParser.IsCandidate(entry.Name) && !(rules?.Ignores(entry.FullName, isDirectory: false) ?? false))
                {
                    _files.Add(path);
                }
            }
        }
    }

    private FileSystemInfo[] List(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            Unreadable.Add((folder, exception is UnauthorizedAccessException ? "access is denied" : exception.Message));
            return [];
        }
    }
}
