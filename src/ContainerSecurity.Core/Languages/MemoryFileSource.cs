using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace ContainerSecurity;

/// <summary>Files that are texts in memory.</summary>
public sealed class MemoryFileSource : IFileSource
{
    private readonly Dictionary<string, SourceText> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _folders = new(StringComparer.Ordinal) { [""] = [] };

    /// <summary>Creates a source.</summary>
    /// <param name="files">The texts by their paths.</param>
    public MemoryFileSource(IEnumerable<KeyValuePair<string, SourceText>> files)
    {
        foreach (var file in Guard.NotNull(files))
        {
            var path = DocumentPath.Normalize(file.Key);
            _files[path] = file.Value;
            Add(path, isFolder: false);
        }
    }

    /// <inheritdoc/>
    public SourceText? ReadFile(string path) => _files.TryGetValue(DocumentPath.Normalize(Guard.NotNull(path)), out var text) ? text : null;

    /// <inheritdoc/>
    public ImmutableArray<string>? ListFolder(string path) => _folders.TryGetValue(DocumentPath.Normalize(Guard.NotNull(path)), out var names) ? [.. names] : null;

    /// <inheritdoc/>
    public ImmutableArray<byte>? ReadBytes(string path) => ReadFile(path) is { } text ? [.. Encoding.UTF8.GetBytes(text.ToString())] : null;

    /// <inheritdoc/>
    public string? ResolvePath(string path)
    {
        var normalized = DocumentPath.Normalize(Guard.NotNull(path));
        return _files.ContainsKey(normalized) || _folders.ContainsKey(normalized) ? normalized : null;
    }

    private void Add(string path, bool isFolder)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path.Substring(0, slash);
        if (!_folders.TryGetValue(folder, out var names))
        {
            _folders.Add(folder, names = new SortedSet<string>(StringComparer.Ordinal));
            Add(folder, isFolder: true);
        }

        names.Add(path.Substring(slash + 1) + (isFolder ? "/" : ""));
    }
}
