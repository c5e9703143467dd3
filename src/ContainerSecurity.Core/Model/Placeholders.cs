using System.Collections.Generic;

namespace ContainerSecurity;

/// <summary>
/// Finds placeholders that a tool replaces before the text is used: <c>$X</c>, <c>${X}</c>, <c>$(X)</c>, <c>{{ x }}</c>, <c>{x}</c>,
/// <c>#{x}#</c>, <c>__X__</c>, <c>@X@</c>, <c>%X%</c>, <c>&lt;x&gt;</c>.
/// </summary>
internal static class Placeholders
{
    /// <summary>The ranges of the placeholders in the text, in order and without overlaps.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOf(text, at);
            if (end > at)
            {
                found.Add(TextSpan.FromBounds(at, end));
                at = end;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Whether the whole text is one placeholder.</summary>
    public static bool IsWhole(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 0 && EndOf(trimmed, 0) == trimmed.Length;
    }

    /// <summary>Whether the text contains a placeholder.</summary>
    public static bool HasAny(string text) => Find(text).Count > 0;

    // The offset after the placeholder that begins here, or the same offset when none does.
    private static int EndOf(string text, int at) => text[at] switch
    {
        '$' => AfterDollar(text, at),
        '#' when Next(text, at) == '{' => Skip(text, Closed(text, at + 1, '{', '}'), '#'),
        '{' when Next(text, at) == '{' => Closed(text, at, '{', '}'),
        // A JSON text is not a placeholder.
        '{' => Named(text, at),
        '<' => Closed(text, at, '<', '>'),
        '_' when Next(text, at) == '_' && (at == 0 || !IsWord(text[at - 1])) => Fenced(text, at, "__"),
        '@' => Fenced(text, at, "@"),
        '%' => Fenced(text, at, "%"),
        _ => at,
    };

    private static int AfterDollar(string text, int at)
    {
        switch (Next(text, at))
        {
            case '{':
                return Closed(text, at + 1, '{', '}');
            case '(':
                return Closed(text, at + 1, '(', ')');
            case var first when first == '_' || IsLetter(first):
                var end = at + 1;
                while (end < text.Length && IsWord(text[end]))
                    end++;
                return end;
            default:
                return at;
        }
    }

    // An unclosed placeholder extends to the end of the text, since its value is just as unknown.
    private static int Closed(string text, int at, char open, char close)
    {
        var depth = 0;
        for (var i = at; i < text.Length; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i + 1;
        }

        return text.Length;
    }

    private static int Fenced(string text, int at, string fence)
    {
        var from = at + fence.Length;
        var end = from;
        while (end < text.Length && IsWord(text[end]) && string.CompareOrdinal(text, end, fence, 0, fence.Length) != 0)
            end++;
        return end > from && string.CompareOrdinal(text, end, fence, 0, fence.Length) == 0 ? end + fence.Length : at;
    }

    private static int Named(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (IsWord(text[end]) || text[end] is '.' or '-'))
            end++;
        return end > at + 1 && end < text.Length && text[end] == '}' ? end + 1 : at;
    }

    private static int Skip(string text, int at, char character) => at < text.Length && text[at] == character ? at + 1 : at;

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsWord(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '_';
}
