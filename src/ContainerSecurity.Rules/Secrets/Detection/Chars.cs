namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Classifies characters; ASCII only, since tokens are ASCII.</summary>
internal static class Chars
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    public static bool IsAlphaNumeric(char c) => IsLetter(c) || IsDigit(c);

    public static bool IsIn(char c, CharClass set) => set switch
    {
        CharClass.Hex => IsDigit(c) || c is >= 'a' and <= 'f',
        CharClass.Upper => IsDigit(c) || IsUpper(c),
        CharClass.Lower => IsDigit(c) || IsLower(c),
        CharClass.AlphaNumeric => IsAlphaNumeric(c),
        CharClass.Word => IsAlphaNumeric(c) || c == '_',
        CharClass.Base64Url => IsAlphaNumeric(c) || c is '_' or '-',
        CharClass.Dotted => IsAlphaNumeric(c) || c is '_' or '-' or '.',
        _ => IsAlphaNumeric(c) || c is '+' or '/',
    };

    /// <summary>The number of characters of a class after a position, up to a limit.</summary>
    public static int Run(string text, int start, CharClass set, int limit)
    {
        var length = 0;
        while (length < limit && start + length < text.Length && IsIn(text[start + length], set))
            length++;
        return length;
    }

    /// <summary>The number of characters of a class before a position, up to a limit.</summary>
    public static int RunBack(string text, int end, CharClass set, int limit)
    {
        var length = 0;
        while (length < limit && end - length > 0 && IsIn(text[end - length - 1], set))
            length++;
        return length;
    }
}
