using System.IO;

namespace ContainerSecurity.Data;

/// <summary>Reads a text from a place on, without a copy. The parser takes character by character, so little may stand between it and the text.</summary>
/// <param name="text">The text.</param>
/// <param name="relaxed">What is to be read in place of a part of it, of the same length; or null.</param>
/// <param name="relaxedStart">Where that part begins.</param>
/// <param name="start">Where to begin, not before that part.</param>
internal sealed class SliceReader(string text, char[]? relaxed, int relaxedStart, int start) : TextReader
{
    private readonly int _relaxedEnd = relaxed is null ? -1 : relaxedStart + relaxed.Length;
    private int _at = start;

    public override int Peek() => _at < text.Length ? Current : -1;

    public override int Read()
    {
        if (_at >= text.Length)
            return -1;
        var character = Current;
        _at++;
        return character;
    }

    private char Current => _at < _relaxedEnd ? relaxed![_at - relaxedStart] : text[_at];
}
