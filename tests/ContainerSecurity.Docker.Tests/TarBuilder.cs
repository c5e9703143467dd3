using System;
using System.Formats.Tar;
using System.IO;
using System.Text;

namespace ContainerSecurity.Docker.Tests;

/// <summary>Writes tar archives, good ones and bad ones.</summary>
internal sealed class TarBuilder
{
    private static readonly DateTimeOffset Time = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private readonly MemoryStream _stream = new();
    private readonly TarWriter _writer;

    public TarBuilder() => _writer = new TarWriter(_stream, TarEntryFormat.Pax, leaveOpen: true);

    public TarBuilder File(string name, string content, int mode = 0x1A4) => File(name, Encoding.UTF8.GetBytes(content), mode);

    public TarBuilder File(string name, byte[] content, int mode = 0x1A4) =>
        Add(new PaxTarEntry(TarEntryType.RegularFile, name) { Mode = (UnixFileMode)mode, DataStream = new MemoryStream(content) });

    public TarBuilder Directory(string name, int mode = 0x1ED) => Add(new PaxTarEntry(TarEntryType.Directory, name) { Mode = (UnixFileMode)mode });

    public TarBuilder Link(string name, string target, TarEntryType type = TarEntryType.SymbolicLink) => Add(new PaxTarEntry(type, name) { LinkName = target });

    public byte[] Build()
    {
        _writer.Dispose();
        return _stream.ToArray();
    }

    // Fixed, so that an image made twice has the same digests.
    private TarBuilder Add(PaxTarEntry entry)
    {
        entry.ModificationTime = Time;
        _writer.WriteEntry(entry);
        return this;
    }
}
