using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Hosting.Rendering;

/// <summary>Files that remember what was read of them. A text of the request replaces that of a file.</summary>
/// <param name="files">The files.</param>
/// <param name="texts">The texts that replace files, by path.</param>
internal sealed class RecordingFiles(IFileSource files, IReadOnlyDictionary<string, SourceText> texts) : IFileSource
{
    /// <summary>The paths of the files that were read, without links.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    public SourceText? ReadFile(string path)
    {
        var text = texts.TryGetValue(path, out var given) ? given : files.ReadFile(path);
        if (text is not null)
            Read.Add(files.ResolvePath(path) ?? path);
        return text;
    }

    public ImmutableArray<byte>? ReadBytes(string path)
    {
        var bytes = files.ReadBytes(path);
        if (bytes is not null)
            Read.Add(files.ResolvePath(path) ?? path);
        return bytes;
    }

    public ImmutableArray<string>? ListFolder(string path) => files.ListFolder(path);

    public string? ResolvePath(string path) => files.ResolvePath(path);
}
