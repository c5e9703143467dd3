using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Runtime.InteropServices;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// All files of a folder, for rendering: a chart or kustomization names what it needs and restricts itself. Links are followed as long as they stay
/// inside of the boundary.
/// </summary>
/// <param name="root">The folder that paths are relative to.</param>
/// <param name="boundary">The full path of the folder that nothing is read outside of.</param>
internal sealed class FolderFileSource(SourceRoot root, string boundary) : IFileSource
{
    private readonly string _prefix = Path.EndsInDirectorySeparator(boundary) ? boundary : boundary + Path.DirectorySeparatorChar;

    private readonly ConcurrentDictionary<string, string?> _resolved = new(StringComparer.Ordinal);

    public SourceText? ReadFile(string path) => Resolve(path) is { } fullPath && File.Exists(fullPath) ? SourceReader.TryReadText(fullPath) : null;

    public ImmutableArray<byte>? ReadBytes(string path)
    {
        if (Resolve(path) is not { } fullPath || !File.Exists(fullPath))
            return null;
        try
        {
            var bytes = SourceReader.ReadBytes(fullPath, isNamed: false);
            return bytes.Count > ParserLimits.Default.MaxLength ? null : ImmutableCollectionsMarshal.AsImmutableArray(bytes.AsSpan().ToArray());
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            return null;
        }
    }

    public ImmutableArray<string>? ListFolder(string path)
    {
        if (Resolve(path) is not { } fullPath || !Directory.Exists(fullPath))
            return null;
        try
        {
            return FolderListing.ReadNames(fullPath);
        }
        catch (Exception exception) when (IsReadFailure(exception))
        {
            return null;
        }
    }

    public string? ResolvePath(string path) => Resolve(path) is { } fullPath && Path.Exists(fullPath) ? root.Relative(fullPath) : null;

    private static bool IsReadFailure(Exception exception) => exception is IOException or UnauthorizedAccessException or NotSupportedException;

    // The path without links; null where it leads out of the boundary. Kustomizations ask for the same files again and again.
    private string? Resolve(string path) => _resolved.GetOrAdd(path, ResolveOnce);

    private string? ResolveOnce(string path)
    {
        try
        {
            var resolved = RealPath.Find(path.Length == 0 ? root.Folder : root.Full(path));
            return resolved is not null && (resolved == boundary || resolved.StartsWith(_prefix, StringComparison.Ordinal)) ? resolved : null;
        }
        catch (Exception exception) when (IsReadFailure(exception) || exception is ArgumentException)
        {
            return null;
        }
    }
}
