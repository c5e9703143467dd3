namespace ContainerSecurity.Data;

/// <summary>
/// Gives equal short texts as one string, so that a file's many <c>name</c>s and <c>image</c>s do not stay in memory. It has a fixed size: of texts
/// that fall into one place the last stays.
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
