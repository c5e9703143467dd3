using System.Globalization;
using System.Text;

namespace ContainerSecurity.Reporting;

/// <summary>Makes text of analysed files fit for a terminal: it must not move the cursor, change colours or hide what stands there.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, with characters that a terminal would act on made visible.</summary>
    public static string OneLine(string text)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            var shown = Show(text[i]);
            if (shown is not null)
                result ??= new StringBuilder(text, 0, i, text.Length + 8);
            if (result is null)
                continue;
            if (shown is null)
                result.Append(text[i]);
            else
                result.Append(shown);
        }

        return result?.ToString() ?? text;
    }

    /// <summary>The text, cut to a length with an ellipsis.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length - 1) + "\u2026";

    // Null for a character that stands for itself. Formatting characters can make a line read otherwise than it is (Trojan Source).
    private static string? Show(char character) => character switch
    {
        '\n' => "\u23ce",
        '\r' => "",
        '\t' => " ",
        < ' ' or '\u007f' or (>= '\u0080' and <= '\u009f') => "\ufffd",
        _ => char.GetUnicodeCategory(character) == UnicodeCategory.Format ? "\ufffd" : null,
    };
}
