using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Files that are bytes in memory, as a disk has them.</summary>
internal sealed class ByteFiles : IFileSource
{
    private readonly Dictionary<string, byte[]> _bytes;
    private readonly MemoryFileSource _texts;

    public ByteFiles(Dictionary<string, byte[]> bytes)
    {
        _bytes = bytes;
        var texts = new List<KeyValuePair<string, SourceText>>();
        foreach (var file in bytes)
            texts.Add(new(file.Key, SourceText.From(Decode(file.Value))));
        _texts = new MemoryFileSource(texts);
    }

    /// <summary>The same files with a line at the end of one.</summary>
    public ByteFiles Append(string path, string line) => new(new Dictionary<string, byte[]>(_bytes, StringComparer.Ordinal) { [path] = [.. _bytes[path], .. Encoding.UTF8.GetBytes(line)] });

    public bool Contains(string path) => _bytes.ContainsKey(path);

    public SourceText? ReadFile(string path) => _texts.ReadFile(path);

    public ImmutableArray<string>? ListFolder(string path) => _texts.ListFolder(path);

    public ImmutableArray<byte>? ReadBytes(string path) => _bytes.TryGetValue(path, out var bytes) ? [.. bytes] : null;

    public string? ResolvePath(string path) => _texts.ResolvePath(path);

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => "\uFEFF" + Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => "\uFEFF" + Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
