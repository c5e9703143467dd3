using System.IO;
using System.IO.Compression;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace ContainerSecurity.Docker.Archives;

/// <summary>Detects the compression of a stream and decompresses it.</summary>
internal static class Compression
{
    /// <summary>The number of bytes required for detection.</summary>
    public const int Magic = 6;

    // RFC 8878 requires decoders to support 8 MB; builders stay below it, but a file may request gigabytes.
    private const int MaxWindowLog = 25;

    public static CompressionKind KindOf(byte[] beginning) => beginning switch
    {
        [0x1F, 0x8B, ..] => CompressionKind.Gzip,
        [0x28, 0xB5, 0x2F, 0xFD, ..] => CompressionKind.Zstandard,
        [(byte)'B', (byte)'Z', (byte)'h', ..] => CompressionKind.Bzip2,
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => CompressionKind.Xz,
        _ => CompressionKind.None,
    };

    /// <summary>The decompressed stream; the stream itself if it is not compressed.</summary>
    public static Stream Open(Stream stream, CompressionKind kind, HashingStream stored, ImageLimits limits)
    {
        switch (kind)
        {
            case CompressionKind.None:
                return stream;
            case CompressionKind.Gzip:
                return new UnpackedStream(new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true), stored, limits);
            case CompressionKind.Zstandard:
                var zstd = new DecompressionStream(stream, leaveOpen: true);
                zstd.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, MaxWindowLog);
                return new UnpackedStream(zstd, stored, limits);
            default:
                throw new ArchiveException($"it is compressed with {kind.ToString().ToLowerInvariant()}, which is not supported; use gzip or zstd");
        }
    }
}
