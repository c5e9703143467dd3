using System;
using System.Globalization;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>Reads escapes of expressions.</summary>
internal static class EscapeParser
{
    /// <summary>Reads an escape that stands for a class; null if it stands for something else.</summary>
    /// <exception cref="FormatException">The class is unknown.</exception>
    public static CharacterSet? TryParseClass(string text, ref int at, bool ignoresCase)
    {
        var letter = text[at + 1];
        Func<char, bool>? isMember = char.ToLowerInvariant(letter) switch
        {
            'd' => c => c is >= '0' and <= '9',
            's' => c => c is '\t' or '\n' or '\f' or '\r' or ' ',
            'w' => CharacterSet.Word.Contains,
            _ => null,
        };
        if (isMember is not null)
        {
            at += 2;
            return new CharacterSet { IsNegated = char.IsUpper(letter) }.Add(isMember);
        }

        if (letter is not ('p' or 'P'))
            return null;
        var start = at;
        at += 2;
        string name;
        if (at < text.Length && text[at] == '{' && text.IndexOf('}', at) is var end and > 0)
        {
            name = text.Substring(at + 1, end - at - 1);
            at = end + 1;
        }
        else
        {
            name = at < text.Length ? text.Substring(at++, 1) : "";
        }

        var isNegated = letter == 'P';
        if (name.StartsWith("^", StringComparison.Ordinal))
            (name, isNegated) = (name.Substring(1), !isNegated);
        var category = Category(name) ?? throw new FormatException($"invalid character class range: `{text.Substring(start, at - start)}`");
        return new CharacterSet { IsNegated = isNegated, IgnoresCase = ignoresCase }.Add(category);
    }

    /// <summary>Reads an escape that stands for a character.</summary>
    /// <exception cref="FormatException">There is no such escape.</exception>
    public static char ParseCharacter(string text, ref int at)
    {
        var letter = text[at + 1];
        at += 2;
        switch (letter)
        {
            case 'a':
                return '\a';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'x':
                return ParseHexadecimal(text, ref at);
            case >= '0' and <= '7':
                var value = letter - '0';
                for (var i = 0; i < 2 && at < text.Length && text[at] is >= '0' and <= '7'; i++, at++)
                    value = (value * 8) + (text[at] - '0');
                return (char)value;
            default:
                // Only punctuation may be escaped without need.
                if (letter < 0x80 && !char.IsLetterOrDigit(letter))
                    return letter;
                throw new FormatException($"invalid escape sequence: `\\{letter}`");
        }
    }

    private static char ParseHexadecimal(string text, ref int at)
    {
        var digits = "";
        if (at < text.Length && text[at] == '{' && text.IndexOf('}', at) is var end and > 0)
        {
            digits = text.Substring(at + 1, end - at - 1);
            at = end + 1;
        }
        else if (at + 2 <= text.Length)
        {
            digits = text.Substring(at, 2);
            at += 2;
        }

        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 0xFFFF
            ? (char)value
            : throw new FormatException($"invalid escape sequence: `\\x{digits}`");
    }

    private static Func<char, bool>? Category(string name) => name switch
    {
        "L" => char.IsLetter,
        "Lu" => c => char.GetUnicodeCategory(c) == UnicodeCategory.UppercaseLetter,
        "Ll" => c => char.GetUnicodeCategory(c) == UnicodeCategory.LowercaseLetter,
        "N" => char.IsNumber,
        "Nd" => char.IsDigit,
        "P" => char.IsPunctuation,
        "S" => char.IsSymbol,
        "Z" => char.IsSeparator,
        "M" => c => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark,
        "C" => char.IsControl,
        "Greek" => c => c is >= '\u0370' and <= '\u03FF',
        "Cyrillic" => c => c is >= '\u0400' and <= '\u052F',
        "Latin" => c => char.IsLetter(c) && c <= '\u024F',
        _ => null,
    };
}
