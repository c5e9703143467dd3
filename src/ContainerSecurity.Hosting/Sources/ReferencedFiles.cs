using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Reads the files that an analysed file references, such as the parameters of a template or a text that it includes: analysed
/// files, and within the input directories also files of other types. No link is followed there, and directories of version
/// control are skipped.
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

    /// <summary>Reads a file; null if it does not exist or must not be read. May be called from several threads.</summary>
    /// <param name="path">The path in reports.</param>
    public SourceText? Read(string path)
    {
        if (_known.TryGetValue(path, out var known))
            return SourceReader.TryReadText(known);
        // All analysed files of the other types are known; any other one is excluded on purpose.
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
            // Missing, because the template is wrong, or not accessible.
            return false;
        }
    }
}
