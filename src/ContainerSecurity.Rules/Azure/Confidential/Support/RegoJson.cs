using System.Text;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>Parses literal values in a Rego policy: JSON with comments, trailing commas and raw strings in backticks.</summary>
internal static class RegoJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    /// <summary>Finds the literal list or object that a line assigns to a name; null if there is none.</summary>
    public static JsonDocument? Find(string policy, string name)
    {
        if (StartOf(policy, name) is not { } start || Take(policy, start) is not { } json)
            return null;
        try
        {
            return JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            // A computed Rego value is unknown.
            return null;
        }
    }

    // The start of the value that a line assigns to the name.
    private static int? StartOf(string policy, string name)
    {
        for (var line = 0; line >= 0 && line < policy.Length; line = policy.IndexOf('\n', line) is var end and >= 0 ? end + 1 : -1)
        {
            var at = SkipBlanks(policy, line);
            if (string.CompareOrdinal(policy, at, name, 0, name.Length) != 0)
                continue;
            at = SkipBlanks(policy, at + name.Length);
            if (at < policy.Length && policy[at] == ':')
                at++;
            if (at < policy.Length && policy[at] == '=')
                return at + 1;
        }

        return null;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    // The text from an opening bracket to its closing bracket, as JSON.
    private static string? Take(string text, int start)
    {
        var json = new StringBuilder();
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = CopyString(text, i, json);
                    continue;
                case '`':
                    var end = text.IndexOf('`', i + 1);
                    if (end < 0)
                        return null;
                    json.Append('"').Append(JsonEncodedText.Encode(text.Substring(i + 1, end - i - 1)).ToString()).Append('"');
                    i = end;
                    continue;
                case '#':
                    i = text.IndexOf('\n', i) is var line and >= 0 ? line : text.Length;
                    continue;
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    depth--;
                    break;
            }

            json.Append(text[i]);
            if (depth == 0 && text[i] is ']' or '}')
                return json.ToString();
            if (depth == 0 && !char.IsWhiteSpace(text[i]))
                return null;
        }

        return null;
    }

    private static int CopyString(string text, int start, StringBuilder json)
    {
        var end = start + 1;
        while (end < text.Length && text[end] is not ('"' or '\n'))
            end += text[end] == '\\' ? 2 : 1;
        end = System.Math.Min(end, text.Length - 1);
        json.Append(text, start, end - start + 1);
        return end;
    }
}
