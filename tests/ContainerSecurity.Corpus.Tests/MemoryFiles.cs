using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Files that a damaged text may name: modules, imports, data, an ignore file, arguments.</summary>
internal sealed class MemoryFiles(params IReadOnlyList<(string Path, string Text)> files) : IFileSource
{
    public SourceText? ReadFile(string path) => files.Where(f => f.Path == path).Select(f => SourceText.From(f.Text)).FirstOrDefault();

    public ImmutableArray<string>? ListFolder(string path) => path.Length > 0 ? null : [.. files.Select(f => f.Path)];

    public ImmutableArray<byte>? ReadBytes(string path) => null;

    public string? ResolvePath(string path) => null;
}
