using System;
using System.Collections.Concurrent;
using System.IO;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Finds the <c>.dockerignore</c> of a Dockerfile: the one with its name, or the one in its directory. If only a parent directory
/// contains one, the build context is not certain, so the result is unknown; if no directory contains one, there is none.
/// </summary>
internal sealed class IgnoreFileFinder(SourceRoot root)
{
    private const string Name = ".dockerignore";
    private readonly ConcurrentDictionary<string, DockerIgnoreFile?> _folders = new(StringComparer.Ordinal);

    /// <summary>Finds the file.</summary>
    /// <param name="path">The Dockerfile, relative to the root.</param>
    public DockerIgnoreFile? Find(string path)
    {
        var fullPath = root.Full(path);
        if (!root.Contains(fullPath) || Path.GetDirectoryName(fullPath) is not { } folder)
            return null;
        var own = fullPath + Name;
        return File.Exists(own) ? Read(own) : _folders.GetOrAdd(folder, FindIn);
    }

    private DockerIgnoreFile? FindIn(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (File.Exists(file))
            return Read(file);
        for (var at = Path.GetDirectoryName(folder); at is not null && root.Contains(at); at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, Name)))
                return null;
        }

        return DockerIgnoreFile.None;
    }

    private static bool IsLink(string fullPath) => (File.GetAttributes(fullPath) & FileAttributes.ReparsePoint) != 0;

    private DockerIgnoreFile? Read(string fullPath)
    {
        try
        {
            // A link may point to any file of the machine, so it is only followed within the root.
            if (IsLink(fullPath) && !(File.ResolveLinkTarget(fullPath, returnFinalTarget: true) is { } target && root.Contains(target.FullName)))
                return null;
            return SourceReader.TryReadText(fullPath) is { } text ? DockerIgnoreFile.Parse(root.Relative(fullPath), text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An unreadable file is unknown, and not an input of the user.
            return null;
        }
    }
}
