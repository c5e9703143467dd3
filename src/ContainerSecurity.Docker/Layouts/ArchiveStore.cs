using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using ContainerSecurity.Docker.Archives;
using ContainerSecurity.Docker.Layers;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>
/// An archive that is read once, forward only: its content is only known at the end, so documents are kept and layers are read on the way.
/// Nothing is written to disk.
/// </summary>
internal sealed class ArchiveStore : IBlobStore
{
    private readonly Dictionary<string, Part> _parts = new(StringComparer.Ordinal);
    private readonly ImageLimits _limits;
    private readonly BlobReader _layers;
    private readonly CancellationToken _cancellationToken;
    private long _documents;

    private ArchiveStore(string path, ImageLimits limits, CancellationToken cancellationToken)
    {
        Path = path;
        _limits = limits;
        _layers = new BlobReader(limits, cancellationToken);
        _cancellationToken = cancellationToken;
    }

    public string Path { get; }

    /// <summary>Reads an archive to its end.</summary>
    /// <exception cref="ImageReadException">It is not an archive, is corrupt or exceeds a limit.</exception>
    public static ArchiveStore Read(string path, Stream stream, ImageLimits limits, CancellationToken cancellationToken)
    {
        var store = new ArchiveStore(path, limits, cancellationToken);
        try
        {
            using var stored = new HashingStream(stream);
            var peeked = new PeekedStream(stored, TarHeader.BlockSize);
            var kind = Compression.KindOf(peeked.Beginning);
            if (kind == CompressionKind.None && (peeked.BeginningLength < TarHeader.BlockSize || !TarHeader.IsValid(peeked.Beginning)))
                throw new ImageReadException(path, "this is not an image: it is neither an archive of 'docker save' nor an archive of an OCI layout");
            using var unpacked = Compression.Open(peeked, kind, stored, limits);
            store.ReadAll(new BufferedStream(unpacked, 128 * 1024));
        }
        catch (ArchiveException exception)
        {
            throw new ImageReadException(path, exception.Message, exception);
        }

        return store;
    }

    public bool Contains(string name) => _parts.ContainsKey(name);

    public byte[] ReadDocument(string name, Descriptor? descriptor)
    {
        var part = Find(name, descriptor);
        if (part.Problem is { } problem)
            throw new ImageReadException(Path, $"'{name}': {problem}");
        return part.Content ?? throw new ImageReadException(Path, $"'{name}' is not valid JSON");
    }

    public LayerScan ReadLayer(string name, Descriptor? descriptor)
    {
        var part = Find(name, descriptor);
        if (part.Problem is { } problem)
            throw new ImageReadException(Path, $"the layer '{name}' cannot be read: {problem}");
        return part.Layer ?? throw new ImageReadException(Path, $"the layer '{name}' is not a tar archive");
    }

    private void ReadAll(Stream stream)
    {
        var tar = new TarReader(stream, _limits.MaxArchiveEntries, _limits.MaxNameLength);
        while (tar.Next() is { } entry)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (entry.Name.StartsWith("/", StringComparison.Ordinal))
                throw new ArchiveException($"the path '{entry.Name}' of an entry escapes the root directory");
            var name = LayerPath.Normalize(entry.Name).Substring(1);
            if (entry.IsSymbolicLink || entry.IsHardLink)
                _parts[name] = new Part { Target = TargetOf(name, entry) };
            else if (entry.IsFile && !entry.IsDirectory)
                _parts[name] = ReadPart(name, entry, tar);
        }
    }

    // Old archives store repeated layers as links.
    private static string TargetOf(string name, TarEntry entry)
    {
        if (entry.LinkName.StartsWith("/", StringComparison.Ordinal))
            throw new ArchiveException($"the link '{name}' points outside of the archive");
        var parts = new List<string>();
        if (entry.IsSymbolicLink)
        {
            parts.AddRange(name.Split('/'));
            parts.RemoveAt(parts.Count - 1);
        }

        foreach (var part in entry.LinkName.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                throw new ArchiveException($"the link '{name}' points outside of the archive");
        }

        return string.Join("/", parts);
    }

    private Part ReadPart(string name, TarEntry entry, TarReader tar)
    {
        using var stored = new HashingStream(new EntryStream(tar));
        var peeked = new PeekedStream(stored, (int)Math.Min(TarHeader.BlockSize, Math.Max(Compression.Magic, entry.Size)));
        var part = IsJson(peeked) ? ReadDocument(entry, peeked) : IsLayer(peeked) ? TryReadLayer(name, stored, peeked) : new Part();
        part.Digest = part.Layer?.Digest ?? stored.Finish();
        part.Size = stored.Count;
        const string Blobs = "blobs/sha256/";
        if (name.StartsWith(Blobs, StringComparison.Ordinal) && part.Digest != Digests.Prefix + name.Substring(Blobs.Length))
            throw new ArchiveException($"'{name}' has the digest {part.Digest}: it is modified or corrupt");
        return part;
    }

    private Part ReadDocument(TarEntry entry, PeekedStream stream)
    {
        if (entry.Size > _limits.MaxDocumentSize)
            return new Part { Problem = $"it has more than {_limits.MaxDocumentSize} bytes" };
        _documents += entry.Size;
        if (_documents > _limits.MaxDocumentsSize)
            throw new ArchiveException($"its documents have more than {_limits.MaxDocumentsSize} bytes in total");
        var content = new byte[(int)entry.Size];
        var length = 0;
        while (length < content.Length && stream.Read(content, length, content.Length - length) is var read and > 0)
            length += read;
        return new Part { Content = content };
    }

    // An entry that looks like a layer only has to be one if an image refers to it.
    private Part TryReadLayer(string name, HashingStream stored, PeekedStream peeked)
    {
        try
        {
            return new Part { Layer = _layers.Read(stored, peeked, needsDiffId: !name.StartsWith("blobs/", StringComparison.Ordinal)) };
        }
        catch (ArchiveException exception)
        {
            return new Part { Problem = exception.Message };
        }
    }

    private static bool IsJson(PeekedStream stream)
    {
        foreach (var value in stream.Beginning)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return value is (byte)'{' or (byte)'[';
        }

        return false;
    }

    private static bool IsLayer(PeekedStream stream) =>
        Compression.KindOf(stream.Beginning) != CompressionKind.None
        || (stream.BeginningLength == TarHeader.BlockSize && (TarHeader.IsValid(stream.Beginning) || TarHeader.IsZero(stream.Beginning)));

    private Part Find(string name, Descriptor? descriptor)
    {
        var current = name;
        // Longer chains of links than this are cycles.
        for (var i = 0; i < 8; i++)
        {
            if (!_parts.TryGetValue(current, out var part))
                throw new ImageReadException(Path, $"'{current}' is missing");
            if (part.Target is null)
                return Check(name, part, descriptor);
            current = part.Target;
        }

        throw new ImageReadException(Path, $"the link '{name}' has no target");
    }

    private Part Check(string name, Part part, Descriptor? descriptor)
    {
        if (descriptor is null)
            return part;
        if (descriptor.Size is { } size && size != part.Size)
            throw new ImageReadException(Path, $"'{name}' has {part.Size} bytes instead of {size}");
        if (descriptor.Digest != part.Digest)
            throw new ImageReadException(Path, $"'{name}' has the digest {part.Digest} instead of {descriptor.Digest}: it is modified or corrupt");
        return part;
    }

    /// <summary>The content read from an entry.</summary>
    private sealed class Part
    {
        public byte[]? Content { get; init; }

        public LayerScan? Layer { get; init; }

        public string? Target { get; init; }

        public string? Problem { get; init; }

        public string Digest { get; set; } = "";

        public long Size { get; set; }
    }
}
