namespace ContainerSecurity.Data;

/// <summary>
/// Shares one string between equal short texts, so that a file's many <c>name</c>s and <c>image</c>s take memory once. Its size is fixed: of
/// texts with the same slot, the last is kept.
/// </summary>
internal sealed class TextPool
{
    private const int Longest = 32;
    private const int Places = 1024;
    private string?[]? _texts;

    public string Get(string text)
    {
        if (text.Length is 0 or > Longest)
            return text;
        var hash = text.Length;
        foreach (var character in text)
            hash = unchecked((hash * 31) + character);
        var texts = _texts ??= new string?[Places];
        ref var place = ref texts[(hash ^ (hash >> 10)) & (Places - 1)];
        if (place == text)
            return place;
        return place = text;
    }
}
