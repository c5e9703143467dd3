using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>The files of the disk that analysed files name. A <c>.dockerignore</c> counts for the build wherever it lies in the root.</summary>
internal sealed class DiskFileSource(SourceRoot root, ReferencedFiles referenced) : IFileSource
{
    private const string IgnoreFile = ".dockerignore";

    private readonly ConcurrentDictionary<string, ImmutableArray<string>?> _folders = new(StringComparer.Ordinal);

    public SourceText? ReadFile(string path) => path.EndsWith(IgnoreFile, StringComparison.Ordinal) ? ReadIgnoreFile(root.Full(path)) : referenced.Read(path);

    public ImmutableArray<string>? ListFolder(string path) => _folders.GetOrAdd(path, List);

    // Templates of Azure read text alone, and links do not count there.
    public ImmutableArray<byte>? ReadBytes(string path) => null;

    public string? ResolvePath(string path) => root.Contains(root.Full(path)) ? path : null;

    private static bool IsReadFailure(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    private ImmutableArray<string>? List(string path)
    {
        var fullPath = path.Length == 0 ? root.Folder : root.Full(path);
        if (!root.Contains(fullPath))
            return null;
        try
        {
            return FolderListing.ReadNames(fullPath);
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            // Not there, which a file may get wrong, or not to be looked at.
            return null;
        }
    }

    private SourceText? ReadIgnoreFile(string fullPath)
    {
        try
        {
            return root.ContainsTarget(fullPath) ? SourceReader.TryReadText(fullPath) : null;
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            // What cannot be read is unknown, and is nothing that was asked for.
            return null;
        }
    }
}
