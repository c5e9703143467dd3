using System.IO;
using System.Threading;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Reads the blob of a layer.</summary>
internal sealed class BlobReader(ImageLimits limits, CancellationToken cancellationToken)
{
    private const int BufferSize = 128 * 1024;
    private readonly LayerScanner _scanner = new(limits, cancellationToken);

    /// <summary>Reads a layer to its end, with its digests.</summary>
    /// <param name="stored">The stored layer.</param>
    /// <param name="needsDiffId">Whether to compute the digest of the decompressed layer.</param>
    public LayerScan Read(Stream stored, bool needsDiffId)
    {
        using var hashing = new HashingStream(stored);
        return Read(hashing, new PeekedStream(hashing, Compression.Magic), needsDiffId);
    }

    /// <summary>Reads a layer whose first bytes have been inspected.</summary>
    public LayerScan Read(HashingStream stored, PeekedStream peeked, bool needsDiffId)
    {
        var kind = Compression.KindOf(peeked.Beginning);
        using var unpacked = Compression.Open(peeked, kind, stored, limits);
        using var content = needsDiffId && kind != CompressionKind.None ? new HashingStream(unpacked) : null;
        // Tar blocks of 512 bytes are too small to hash and decompress efficiently.
        var scan = _scanner.Scan(new BufferedStream(content ?? unpacked, BufferSize));
        // Bytes after the end of the archive are part of its digests.
        scan.DiffId = content?.Finish();
        Drain(unpacked);
        scan.Digest = stored.Finish();
        scan.Size = stored.Count;
        if (kind == CompressionKind.None)
            scan.DiffId = scan.Digest;
        return scan;
    }

    private static void Drain(Stream stream)
    {
        var buffer = new byte[BufferSize];
        while (stream.Read(buffer, 0, buffer.Length) > 0)
        {
        }
    }
}
