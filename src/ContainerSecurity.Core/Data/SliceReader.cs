using System.IO;

namespace ContainerSecurity.Data;

/// <summary>Reads a text from an offset on, without a copy. The parser reads one character at a time, so the overhead for each must be small.</summary>
/// <param name="text">The text.</param>
/// <param name="relaxed">The characters to read in place of a part of the text, of the same length; null when there are none.</param>
/// <param name="relaxedStart">The offset of that part.</param>
/// <param name="start">The offset to start at, not before that part.</param>
/// <param name="end">The offset to stop at.</param>
internal sealed class SliceReader(string text, char[]? relaxed, int relaxedStart, int start, int end) : TextReader
{
    private readonly int _relaxedEnd = relaxed is null ? -1 : relaxedStart + relaxed.Length;
    private int _at = start;

    public override int Peek() => _at < end ? Current : -1;

    public override int Read()
    {
        if (_at >= end)
            return -1;
        var character = Current;
        _at++;
        return character;
    }

    private char Current => _at < _relaxedEnd ? relaxed![_at - relaxedStart] : text[_at];
}
