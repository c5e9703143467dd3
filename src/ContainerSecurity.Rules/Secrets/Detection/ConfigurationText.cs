using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>Finds secrets in the text of a configuration file: <c>name = value</c>, <c>name: value</c>, <c>"name": "value"</c>, one on a line.</summary>
internal static class ConfigurationText
{
    private const int LongestName = 80;
    private const int LongestValue = 200;

    /// <summary>The secrets that their shape or the name before them identifies.</summary>
    public static IEnumerable<Secret> Find(string text)
    {
        foreach (var secret in SecretDetector.Distinct(FindEach(text)))
            yield return secret;
    }

    private static IEnumerable<Secret> FindEach(string text)
    {
        foreach (var secret in SecretDetector.FindAll(text))
            yield return secret;
        foreach (var secret in EmbeddedSettings.Find(text))
            yield return secret;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (FindInLine(text, start, end) is { } found)
                yield return found;
            start = end + 1;
        }
    }

    private static Secret? FindInLine(string text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] is ' ' or '\t' or '-' or '"' or '\'')
            at++;
        foreach (var word in new[] { "export ", "set ", "ENV ", "ARG " })
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                at += word.Length;
        }

        var nameStart = at;
        while (at < end && at - nameStart <= LongestName && (Chars.IsIn(text[at], CharClass.Dotted) || text[at] == '/'))
            at++;
        var name = text.Substring(nameStart, at - nameStart);
        while (at < end && text[at] is ' ' or '\t' or '"' or '\'')
            at++;
        if (name.Length == 0 || name.Length > LongestName || at >= end || text[at] is not ('=' or ':'))
            return null;
        at++;
        while (at < end && text[at] is ' ' or '\t')
            at++;
        var valueEnd = end;
        while (valueEnd > at && text[valueEnd - 1] is ' ' or '\t' or '\r' or ',' or ';')
            valueEnd--;
        if (valueEnd - at > 1 && text[at] is '"' or '\'' && text[valueEnd - 1] == text[at])
        {
            at++;
            valueEnd--;
        }

        var value = text.Substring(at, valueEnd - at);
        if (value.Length is 0 or > LongestValue || !IsPlainValue(value))
            return null;
        // FindAll on the whole text has found the secrets with a known shape.
        return SecretDetector.Find(value) is null && SecretDetector.Examine(name.Substring(name.LastIndexOf('.') + 1), value) is { } secret ? secret with { Span = TextSpan.FromBounds(at, valueEnd) } : null;
    }

    // Calls, lists, templates and dotted names are code, not values.
    private static bool IsPlainValue(string value) =>
        !value.Any(c => char.IsWhiteSpace(c) || c is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '"' or '\'' or '`' or '|' or ';' or '$')
        && !(value.Contains('.') && value.All(c => Chars.IsLetter(c) || c is '.' or '_'));
}
