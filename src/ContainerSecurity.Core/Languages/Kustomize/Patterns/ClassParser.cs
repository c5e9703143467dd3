using System;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>Reads classes in brackets.</summary>
/// <param name="text">The expression.</param>
/// <param name="ignoresCase">Whether case does not matter.</param>
internal sealed class ClassParser(string text, bool ignoresCase)
{
    /// <summary>Reads a class.</summary>
    /// <param name="at">The offset of the bracket; then that after the class.</param>
    /// <exception cref="FormatException">The class is wrong.</exception>
    public CharacterSet Parse(ref int at)
    {
        var start = at++;
        var set = new CharacterSet { IgnoresCase = ignoresCase };
        if (at < text.Length && text[at] == '^')
        {
            set.IsNegated = true;
            at++;
        }

        for (var isFirst = true; ; isFirst = false)
        {
            if (at >= text.Length)
                throw new FormatException($"missing closing ]: `{text.Substring(start)}`");
            if (text[at] == ']' && !isFirst)
            {
                at++;
                return set;
            }

            if (TryParseNamed(set, ref at))
                continue;
            if (text[at] == '\\' && at + 1 < text.Length && EscapeParser.TryParseClass(text, ref at, ignoresCase) is { } inner)
            {
                set.Add(inner.Contains);
                continue;
            }

            AddRange(set, ref at);
        }
    }

    private void AddRange(CharacterSet set, ref int at)
    {
        var start = at;
        var first = ParseCharacter(ref at);
        var last = first;
        if (at + 1 < text.Length && text[at] == '-' && text[at + 1] != ']')
        {
            at++;
            last = ParseCharacter(ref at);
        }

        if (last < first)
            throw new FormatException($"invalid character class range: `{text.Substring(start, at - start)}`");
        set.Add(first, last);
    }

    private char ParseCharacter(ref int at)
    {
        if (text[at] != '\\')
            return text[at++];
        if (at + 1 >= text.Length)
            throw new FormatException("trailing backslash at end of expression: ``");
        return EscapeParser.ParseCharacter(text, ref at);
    }

    private bool TryParseNamed(CharacterSet set, ref int at)
    {
        if (string.CompareOrdinal(text, at, "[:", 0, 2) != 0 || text.IndexOf(":]", at, StringComparison.Ordinal) is not (var end and > 0))
            return false;
        var name = text.Substring(at + 2, end - at - 2);
        var isNegated = name.StartsWith("^", StringComparison.Ordinal);
        Func<char, bool> isMember = (isNegated ? name.Substring(1) : name) switch
        {
            "alnum" => c => c < 0x80 && char.IsLetterOrDigit(c),
            "alpha" => c => c < 0x80 && char.IsLetter(c),
            "ascii" => c => c < 0x80,
            "blank" => c => c is ' ' or '\t',
            "cntrl" => c => c is < ' ' or '\u007F',
            "digit" => c => c is >= '0' and <= '9',
            "graph" => c => c is > ' ' and < '\u007F',
            "lower" => c => c is >= 'a' and <= 'z',
            "print" => c => c is >= ' ' and < '\u007F',
            "punct" => c => c is > ' ' and < '\u007F' && !char.IsLetterOrDigit(c),
            "space" => c => c is ' ' or (>= '\t' and <= '\r'),
            "upper" => c => c is >= 'A' and <= 'Z',
            "word" => CharacterSet.Word.Contains,
            "xdigit" => c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
            _ => throw new FormatException($"invalid character class range: `[:{name}:]`"),
        };
        set.Add(isNegated ? c => !isMember(c) : isMember);
        at = end + 2;
        return true;
    }
}
