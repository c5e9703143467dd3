using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>Decodes the bytes of a file. A byte order mark stays in the text.</summary>
internal static class TextDecoder
{
    private static ReadOnlySpan<byte> Utf16Little => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16Big => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> Utf32Little => [0xFF, 0xFE, 0, 0];

    private static ReadOnlySpan<byte> Utf32Big => [0, 0, 0xFE, 0xFF];

    /// <summary>Decodes UTF-8, and UTF-16 with a byte order mark. Invalid UTF-8 becomes U+FFFD.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">The text, if decoding succeeds.</param>
    /// <param name="problem">The reason if decoding fails.</param>
    /// <param name="isUtf16">Whether it was UTF-16.</param>
    public static bool TryDecode(ArraySegment<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem, out bool isUtf16)
    {
        var start = bytes.AsSpan();
        var isUtf32 = start.StartsWith(Utf32Little) || start.StartsWith(Utf32Big);
        var isLittle = start.StartsWith(Utf16Little);
        isUtf16 = !isUtf32 && (isLittle || start.StartsWith(Utf16Big));
        text = null;
        problem = "The file is not text: it contains a NUL character";
        if (isUtf32)
        {
            problem = "The file is encoded in UTF-32; save it in UTF-8";
            return false;
        }

        var decoded = (isUtf16 ? isLittle ? Encoding.Unicode : Encoding.BigEndianUnicode : Encoding.UTF8).GetString(bytes.Array!, bytes.Offset, bytes.Count);
        if (decoded.Contains('\0'))
            return false;
        text = decoded;
        problem = null;
        return true;
    }
}
