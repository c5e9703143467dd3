using System;
using System.Collections.Concurrent;
using System.IO;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// Finds the <c>.dockerignore</c> that a Dockerfile is built with: the one of its own name, or the one in its folder. Where only a folder
/// above has one the build context may be there or not, so nothing is known; where none has one, there is none.
/// </summary>
internal sealed class IgnoreFileFinder(SourceRoot root)
{
    private const string Name = ".dockerignore";
    private readonly ConcurrentDictionary<string, DockerIgnoreFile?> _folders = new(StringComparer.Ordinal);

    /// <summary>Finds it.</summary>
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
            // A link may lead to any file of the machine: it is followed within the root only.
            if (IsLink(fullPath) && !(File.ResolveLinkTarget(fullPath, returnFinalTarget: true) is { } target && root.Contains(target.FullName)))
                return null;
            return SourceReader.TryReadText(fullPath) is { } text ? DockerIgnoreFile.Parse(root.Relative(fullPath), text) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not known, and is nothing that was asked for.
            return null;
        }
    }
}
