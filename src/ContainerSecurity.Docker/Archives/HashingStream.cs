using System.Buffers;
using System.IO;
using System.Security.Cryptography;

namespace ContainerSecurity.Docker.Archives;

/// <summary>Counts and hashes the bytes that are read through it.</summary>
internal sealed class HashingStream(Stream inner) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The bytes read so far.</summary>
    public long Count { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        _hash.AppendData(buffer, offset, read);
        Count += read;
        return read;
    }

    /// <summary>Reads to the end and returns the digest of all bytes.</summary>
    public string Finish()
    {
        // Archives may contain thousands of small parts.
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        while (Read(buffer, 0, buffer.Length) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return Digests.Format(_hash.GetHashAndReset());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }
}
