using System;
using System.IO;

namespace ContainerSecurity.Data;

/// <summary>Reads a string from a place on, without a copy.</summary>
internal sealed class SliceReader(string text, int start) : TextReader
{
    private int _at = start;

    public override int Peek() => _at < text.Length ? text[_at] : -1;

    public override int Read() => _at < text.Length ? text[_at++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - _at);
        text.CopyTo(_at, buffer, index, length);
        _at += length;
        return length;
    }
}
