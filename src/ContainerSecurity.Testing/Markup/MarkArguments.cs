using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Testing.Markup;

/// <summary>The arguments of a message in markup: <c>web, 22</c>; one that contains a comma, quote or parenthesis is in double quotes.</summary>
internal static class MarkArguments
{
    private static readonly char[] Special = [',', '"', '(', ')', '\n', '\r', '\\'];

    public static string Write(ImmutableArray<string> arguments) => string.Join(", ", arguments.Select(Write));

    /// <summary>Parses arguments up to the closing parenthesis.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="position">On entry, the offset after the opening parenthesis; on return, the offset after the closing one.</param>
    /// <returns>The arguments; null when there is no closing parenthesis.</returns>
    public static ImmutableArray<string>? Read(string text, ref int position)
    {
        var arguments = new List<string>();
        var current = new StringBuilder();
        var wasQuoted = false;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '"' && current.ToString().Trim().Length == 0 && !wasQuoted)
            {
                current.Clear();
                wasQuoted = true;
                if (!ReadQuoted(text, ref position, current))
                    return null;
            }
            else if (c is ',' or ')')
            {
                if (c == ',' || wasQuoted || arguments.Count > 0 || current.ToString().Trim().Length > 0)
                    arguments.Add(wasQuoted ? current.ToString() : current.ToString().Trim());
                current.Clear();
                wasQuoted = false;
                if (c == ')')
                {
                    position++;
                    return [.. arguments];
                }
            }
            else if (!wasQuoted)
            {
                current.Append(c);
            }
        }

        return null;
    }

    private static bool ReadQuoted(string text, ref int position, StringBuilder into)
    {
        for (position++; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] != '\\' || position + 1 == text.Length)
            {
                into.Append(text[position]);
                continue;
            }

            position++;
            into.Append(text[position] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return position < text.Length;
    }

    private static string Write(string argument) =>
        argument.Length > 0 && argument.IndexOfAny(Special) < 0 && argument.Trim() == argument
            ? argument
            : "\"" + argument.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n") + "\"";
}
