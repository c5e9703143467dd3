namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Keeps the short words of a text, so that one that stands there many times is one string.</summary>
internal sealed class WordPool
{
    private const int Size = 512;
    private const int MaxLength = 32;

    private readonly string?[] _words = new string?[Size];

    /// <summary>A part of a text.</summary>
    public string Get(string text, int start, int length)
    {
        if (length is 0 or > MaxLength)
            return text.Substring(start, length);
        var slot = ((text[start] * 31) + (text[start + length - 1] * 7) + (text[start + (length / 2)] * 3) + length) % Size;
        if (_words[slot] is { } word && word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
            return word;
        return _words[slot] = text.Substring(start, length);
    }
}
