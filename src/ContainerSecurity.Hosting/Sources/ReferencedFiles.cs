using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Reads the files that an analysed file names, such as the parameters beside a template or a text that becomes part of it: those that are
/// analysed as well, and within the folders that were asked for such as are of no kind that is analysed. No link is followed there, and version
/// control's own folders are left alone.
/// </summary>
internal sealed class ReferencedFiles
{
    private readonly SourceRoot _root;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _folders;

    public ReferencedFiles(SourceRoot root, IReadOnlyList<SourceFile> files, IReadOnlyList<string> inputs)
    {
        _root = root;
        foreach (var file in files)
            _known[file.Path] = file.FullPath;
        _folders = [.. inputs.Where(Directory.Exists).Select(Path.TrimEndingDirectorySeparator)];
    }

    /// <summary>Reads a file; null where it is not there or is not to be read. May be called from several threads.</summary>
    /// <param name="path">The path as reports have it.</param>
    public SourceText? Read(string path)
    {
        if (_known.TryGetValue(path, out var known))
            return SourceReader.TryReadText(known);
        // Of the other kinds all that is wanted is known: what is not was left out on purpose.
        if (_folders.Count == 0 || DocumentParser.IsCandidate(path))
            return null;
        var fullPath = _root.Full(path);
        return IsAskedFor(fullPath) ? SourceReader.TryReadText(fullPath) : null;
    }

    private bool IsAskedFor(string fullPath)
    {
        if (!File.Exists(fullPath))
            return false;
        foreach (var folder in _folders)
        {
            var relative = Path.GetRelativePath(folder, fullPath);
            if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
                continue;
            return IsPlain(folder, relative.Split(Path.DirectorySeparatorChar));
        }

        return false;
    }

    private static bool IsPlain(string folder, string[] parts)
    {
        try
        {
            foreach (var part in parts)
            {
                folder = Path.Combine(folder, part);
                if (FolderListing.IsVersionControl(part.AsSpan()) || (File.GetAttributes(folder) & FileAttributes.ReparsePoint) != 0)
                    return false;
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Not there, which a template may get wrong, or not to be looked at.
            return false;
        }
    }
}
