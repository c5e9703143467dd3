using System;
using System.Text;

namespace ContainerSecurity.Docker.Archives;

/// <summary>Reads the fields of a tar header.</summary>
/// <remarks>Source: POSIX.1-2017, pax, "ustar Interchange Format"; the manual of GNU tar for base-256 numbers.</remarks>
internal static class TarHeader
{
    public const int BlockSize = 512;
    private const int ChecksumOffset = 148, ChecksumLength = 8, MagicOffset = 257, PrefixOffset = 345;

    public static bool IsZero(byte[] block)
    {
        foreach (var value in block)
        {
            if (value != 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether a block is a header with a valid checksum.</summary>
    public static bool IsValid(byte[] block)
    {
        var sum = 0;
        for (var i = 0; i < BlockSize; i++)
            sum += i is >= ChecksumOffset and < ChecksumOffset + ChecksumLength ? ' ' : block[i];
        return TryNumber(block, ChecksumOffset, ChecksumLength, out var written) && written == sum;
    }

    public static TarEntry Read(byte[] block)
    {
        if (!IsValid(block))
            throw new ArchiveException("a header of the tar archive is corrupt");
        var name = Text(block, 0, 100);
        // The GNU format stores other fields in the place of the ustar prefix; its magic ends with spaces.
        if (Text(block, MagicOffset, 6) == "ustar" && Text(block, PrefixOffset, 155) is { Length: > 0 } prefix)
            name = prefix + "/" + name;
        return new TarEntry(
            name, Text(block, 157, 100), (char)block[156], (int)(Number(block, 100, 8) & 0xFFF), Number(block, 108, 8), Number(block, 116, 8), Size(block));
    }

    private static long Size(byte[] block)
    {
        var size = Number(block, 124, 12);
        return size >= 0 ? size : throw new ArchiveException("an entry of the tar archive has a negative size");
    }

    private static string Text(byte[] block, int offset, int length)
    {
        var end = Array.IndexOf(block, (byte)0, offset, length);
        return Encoding.UTF8.GetString(block, offset, (end < 0 ? offset + length : end) - offset);
    }

    private static long Number(byte[] block, int offset, int length) =>
        TryNumber(block, offset, length, out var value) ? value : throw new ArchiveException("a number in a header of the tar archive is corrupt");

    private static bool TryNumber(byte[] block, int offset, int length, out long value)
    {
        value = 0;
        if ((block[offset] & 0x80) != 0)
            return TryBinary(block, offset, length, out value);
        var i = offset;
        var end = offset + length;
        while (i < end && block[i] is (byte)' ' or 0)
            i++;
        for (; i < end && block[i] is >= (byte)'0' and <= (byte)'7'; i++)
            value = (value << 3) | (uint)(block[i] - '0');
        return i == end || block[i] is (byte)' ' or 0;
    }

    // Big-endian with the first bit set; in negative numbers the whole first byte is set.
    private static bool TryBinary(byte[] block, int offset, int length, out long value)
    {
        value = block[offset] == 0xFF ? -1 : block[offset] & 0x7F;
        for (var i = offset + 1; i < offset + length; i++)
        {
            if (value > long.MaxValue >> 8 || value < long.MinValue >> 8)
                return false;
            value = (value << 8) | block[i];
        }

        return true;
    }
}
