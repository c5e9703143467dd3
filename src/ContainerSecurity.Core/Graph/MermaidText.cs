using System.Globalization;
using System.Text;

namespace ContainerSecurity.Graph;

/// <summary>Escapes names so that Mermaid displays them and does not interpret them. Source: Mermaid, flowchart syntax, entity codes.</summary>
internal static class MermaidText
{
    private const int Longest = 100;

    /// <summary>The text for use between quotes: characters with a meaning in Mermaid or HTML are entity codes, invisible ones are spaces.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= Longest)
                return result.Append('\u2026').ToString();
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(character).Append(text[++i]);
            else if (IsPlain(character))
                result.Append(character);
            else if (IsUnseen(character))
                result.Append(' ');
            else
                result.Append('#').Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return result.ToString();
    }

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_' or '.' or '/' or ':' or ',' or '@' or '+' or '=' or '(' or ')';

    private static bool IsUnseen(char character) => char.IsControl(character) || char.IsWhiteSpace(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
