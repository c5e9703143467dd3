namespace ContainerSecurity;

/// <summary>Makes texts valid Unicode: an escape in a file may denote half of a surrogate pair, which no encoding can write.</summary>
internal static class Wellformed
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with each unpaired surrogate replaced; the same object when there is none.</summary>
    public static string From(string text)
    {
        char[]? fixedText = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (fixedText ??= text.ToCharArray())[i] = Replacement;
        }

        return fixedText is null ? text : new string(fixedText);
    }
}
