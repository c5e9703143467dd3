using System.Globalization;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// Escapes what would move a terminal's cursor, change its colors or reverse the reading direction, so that an analyzed file cannot manipulate
/// the terminal of the person who analyzes it.
/// </summary>
public static class VisibleText
{
    /// <summary>Appends a text with its invisible characters and the commands of build agents escaped.</summary>
    /// <param name="target">The target.</param>
    /// <param name="text">The text.</param>
    public static StringBuilder AppendVisible(this StringBuilder target, string text)
    {
        Guard.NotNull(target);
        Guard.NotNull(text);
        for (var i = 0; i < text.Length; i++)
            Append(target, text, i);
        return target;
    }

    /// <summary>Appends a text that begins a line, where GitHub looks for its commands, too.</summary>
    /// <param name="target">The target.</param>
    /// <param name="text">The text.</param>
    public static StringBuilder AppendVisibleLine(this StringBuilder target, string text)
    {
        Guard.NotNull(target);
        var start = 0;
        while (start < Guard.NotNull(text).Length && char.IsWhiteSpace(text[start]))
            start++;
        return string.CompareOrdinal(text, start, "::", 0, 2) == 0
            ? target.AppendVisible(text.Substring(0, start)).Append("\\u003a").AppendVisible(text.Substring(start + 1))
            : target.AppendVisible(text);
    }

    /// <summary>Appends the character at a position of a text, escaped when it is invisible or begins a command.</summary>
    internal static void Append(StringBuilder target, string text, int at)
    {
        // Azure Pipelines looks for its commands anywhere in a line.
        if (IsPipelineCommand(text, at))
            target.Append("\\u0023");
        else if (char.IsSurrogate(text[at]) && !IsPaired(text, at))
            AppendEscape(target, text[at]);
        else
            Append(target, text[at]);
    }

    /// <summary>A text with its invisible characters escaped.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => new StringBuilder(Guard.NotNull(text).Length).AppendVisible(text).ToString();

    /// <summary>Appends a character, escaped when it is invisible.</summary>
    internal static void Append(StringBuilder target, char character)
    {
        if (IsHidden(character))
            AppendEscape(target, character);
        else
            target.Append(character);
    }

    /// <summary>The number of terminal columns of a character as <see cref="Append(StringBuilder, char)"/> writes it.</summary>
    internal static int Width(char character)
    {
        if (character is >= ' ' and <= '~')
            return 1;
        if (IsHidden(character))
            return 6;
        if (char.IsHighSurrogate(character))
            return 2;
        if (char.IsLowSurrogate(character))
            return 0;
        return CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
            : IsWide(character) ? 2 : 1;
    }

    /// <summary>
    /// A JSON text with the invisible characters in its strings escaped, and with no two number signs in a row, which begin the commands of build agents.
    /// It has the same values.
    /// </summary>
    /// <param name="json">The text.</param>
    public static string OfJson(string json)
    {
        var result = new StringBuilder(Guard.NotNull(json).Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (IsEscapedInJson(i > 0 ? json[i - 1] : ' ', json[i]))
                AppendEscape(result, json[i]);
            else
                result.Append(json[i]);
        }

        return result.ToString();
    }

    /// <summary>Whether <see cref="OfJson"/> escapes a character.</summary>
    internal static bool IsEscapedInJson(char previous, char character) =>
        character == '#' ? previous == '#' : character > '~' && IsHidden(character);

    /// <summary>The escape of a character, as JSON and C# write it.</summary>
    internal static string Escape(char character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);

    private static void AppendEscape(StringBuilder target, char character) =>
        target.Append(Escape(character));

    private static bool IsPaired(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);

    // ##[command], ##vso[area.action] and those of other agents.
    private static bool IsPipelineCommand(string text, int at)
    {
        if (text[at] != '#' || at + 2 >= text.Length || text[at + 1] != '#')
            return false;
        var end = at + 2;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '[';
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029'
        || (character > '~' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format);

    // The blocks that are wide or fullwidth in Unicode's East Asian Width (annex 11).
    private static bool IsWide(char character) => character is
        (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
        or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6');
}
