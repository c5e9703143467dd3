using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace ContainerSecurity.Docker.Archives;

/// <summary>Reads a tar archive entry by entry, forward only.</summary>
/// <remarks>
/// The framework's reader is not available on netstandard2.0, and loads extended headers of any length into memory.
/// </remarks>
internal sealed class TarReader(Stream stream, int maxEntries, int maxNameLength)
{
    private const int MaxExtendedHeader = 64 * 1024;
    private readonly byte[] _block = new byte[TarHeader.BlockSize];
    private readonly byte[] _buffer = new byte[64 * 1024];
    private long _left;
    private long _padding;
    private int _entries;

    /// <summary>The number of entries read so far.</summary>
    public int Count => _entries;

    /// <summary>The next entry, after skipping the remaining content of the current one; null at the end.</summary>
    public TarEntry? Next()
    {
        Skip(_left + _padding);
        (_left, _padding) = (0, 0);
        string? name = null, link = null;
        Dictionary<string, string>? records = null;
        while (true)
        {
            if (!ReadBlock(name is null && link is null && records is null))
                return null;
            var entry = TarHeader.Read(_block);
            if (++_entries > maxEntries)
                throw new ArchiveException($"it has more than {maxEntries} entries");
            switch (entry.Type)
            {
                case 'L':
                    name = ReadText(entry.Size).TrimEnd('\0');
                    continue;
                case 'K':
                    link = ReadText(entry.Size).TrimEnd('\0');
                    continue;
                case 'x':
                    records = ReadRecords(entry.Size);
                    continue;
                case 'g':
                    _ = ReadText(entry.Size);
                    continue;
            }

            return Begin(entry, name, link, records);
        }
    }

    /// <summary>Reads content of the entry; returns 0 at its end.</summary>
    public int Read(byte[] buffer, int offset, int count)
    {
        if (_left == 0)
            return 0;
        var read = stream.Read(buffer, offset, (int)Math.Min(count, _left));
        if (read == 0)
            throw new ArchiveException("it ends within a file: it is truncated");
        _left -= read;
        return read;
    }

    /// <summary>Reads as much content of the entry as fits, at most <paramref name="most"/> bytes.</summary>
    public int ReadBeginning(byte[] buffer, long most = long.MaxValue)
    {
        var (length, room) = (0, (int)Math.Min(buffer.Length, most));
        while (length < room && Read(buffer, length, room - length) is var read and > 0)
            length += read;
        return length;
    }

    private TarEntry Begin(TarEntry entry, string? name, string? link, Dictionary<string, string>? records)
    {
        if (records is not null)
        {
            name = records.TryGetValue("path", out var path) ? path : name;
            link = records.TryGetValue("linkpath", out var target) ? target : link;
            if (records.TryGetValue("size", out var size))
                entry = entry with { Size = ParseSize(size) };
        }

        entry = entry with { Name = name ?? entry.Name, LinkName = link ?? entry.LinkName };
        if (entry.Name.Length > maxNameLength || entry.LinkName.Length > maxNameLength)
            throw new ArchiveException($"the name of an entry has more than {maxNameLength} characters: {entry.Name.Substring(0, Math.Min(40, entry.Name.Length))}...");
        if (entry.Type == 'S')
            SkipSparseHeaders();
        // Only files have content; the size of other entries is ignored.
        _left = entry.IsFile ? entry.Size : 0;
        _padding = Padding(_left);
        return entry with { Size = _left };
    }

    // The map of an old GNU sparse file continues in separate blocks.
    private void SkipSparseHeaders()
    {
        for (var more = _block[482] != 0; more; more = _block[504] != 0)
        {
            if (++_entries > maxEntries || !ReadBlock(false))
                throw new ArchiveException("the map of a sparse file has no end");
        }
    }

    private static long ParseSize(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : throw new ArchiveException("a size in an extended header is not a number");

    private static long Padding(long size) => (TarHeader.BlockSize - (size % TarHeader.BlockSize)) % TarHeader.BlockSize;

    // Two zero blocks end an archive; some writers omit them and end it with the stream.
    private bool ReadBlock(bool mayEnd)
    {
        if (!Fill(mayEnd))
            return false;
        if (!TarHeader.IsZero(_block))
            return true;
        return mayEnd ? false : throw new ArchiveException("it ends within a header");
    }

    private bool Fill(bool mayEnd)
    {
        var length = 0;
        while (length < TarHeader.BlockSize)
        {
            var read = stream.Read(_block, length, TarHeader.BlockSize - length);
            if (read == 0)
                return length == 0 && mayEnd ? false : throw new ArchiveException("it ends within a header: it is truncated");
            length += read;
        }

        return true;
    }

    private string ReadText(long size)
    {
        if (size > MaxExtendedHeader)
            throw new ArchiveException($"an extended header has more than {MaxExtendedHeader} bytes");
        _left = size;
        var bytes = new byte[(int)size];
        if (ReadBeginning(bytes) < bytes.Length)
            throw new ArchiveException("it ends within a header: it is truncated");
        Skip(Padding(size));
        return Encoding.UTF8.GetString(bytes);
    }

    // Records are "length key=value\n"; the length includes itself.
    private Dictionary<string, string> ReadRecords(long size)
    {
        var text = ReadText(size);
        var records = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var blank = line.IndexOf(' ');
            var equals = line.IndexOf('=', blank + 1);
            if (blank > 0 && equals > blank)
                records[line.Substring(blank + 1, equals - blank - 1)] = line.Substring(equals + 1);
        }

        return records;
    }

    private void Skip(long count)
    {
        while (count > 0)
        {
            var read = stream.Read(_buffer, 0, (int)Math.Min(_buffer.Length, count));
            if (read == 0)
                throw new ArchiveException("it ends within a file: it is truncated");
            count -= read;
        }
    }
}
