using System.Globalization;
using System.Text;

namespace ContainerSecurity;

/// <summary>
/// Escapes what would move a terminal's cursor, change its colors or reverse the reading direction, so that an analyzed file cannot manipulate
/// the terminal of the person who analyzes it.
/// </summary>
internal static class VisibleText
{
    /// <summary>Appends a text with its invisible characters escaped.</summary>
    public static StringBuilder AppendVisible(this StringBuilder target, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Azure Pipelines looks for its commands anywhere in a line.
            if (IsPipelineCommand(text, i))
                target.Append("\\u0023");
            else
                Append(target, text[i]);
        }

        return target;
    }

    /// <summary>A text with its invisible characters escaped.</summary>
    public static string Of(string text) => new StringBuilder(text.Length).AppendVisible(text).ToString();

    /// <summary>Appends a character, escaped when it is invisible.</summary>
    public static void Append(StringBuilder target, char character)
    {
        if (IsHidden(character))
            target.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        else
            target.Append(character);
    }

    /// <summary>The number of terminal columns of a character as <see cref="Append"/> writes it.</summary>
    public static int Width(char character)
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

    private static bool IsPipelineCommand(string text, int at) =>
        text[at] == '#' && at + 2 < text.Length && text[at + 1] == '#'
        && (text[at + 2] == '[' || string.CompareOrdinal(text, at + 2, "vso[", 0, 4) == 0);

    private static bool IsHidden(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029'
        || (character > '~' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format);

    // The blocks that are wide or fullwidth in Unicode's East Asian Width (annex 11).
    private static bool IsWide(char character) => character is
        (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
        or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6');
}
