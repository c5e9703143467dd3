using System.IO;
using ZstdSharp;

namespace ContainerSecurity.Docker.Archives;

/// <summary>The output of a decompressor with a limit on its size.</summary>
internal sealed class UnpackedStream(Stream unpacked, HashingStream stored, ImageLimits limits) : ReadOnlyStream
{
    // Smaller output is never a decompression bomb, however high the ratio: a small layer of zeros is harmless.
    private const long Harmless = 32 * 1024 * 1024;
    private long _count;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer, offset, count);
        }
        catch (System.Exception exception) when (exception is InvalidDataException or ZstdException or EndOfStreamException)
        {
            throw new ArchiveException("its compressed data is corrupt or truncated");
        }

        _count += read;
        if (_count > limits.MaxLayerSize)
            throw new ArchiveException($"it decompresses to more than {limits.MaxLayerSize} bytes");
        if (_count > Harmless && _count / limits.MaxExpansion > stored.Count)
            throw new ArchiveException($"it decompresses to more than {limits.MaxExpansion} times its size, as decompression bombs do");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
