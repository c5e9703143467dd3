using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Secrets.Detection;

/// <summary>
/// Finds secrets among the options and settings that a text holds: <c>-Dx.password=v</c>, <c>--password v</c>, <c>/p:Password=v</c>, <c>"password": "v"</c>,
/// <c>password=v;</c>, <c>&lt;password&gt;v&lt;/password&gt;</c>, <c>key="Password" value="v"</c>, and the lines of .netrc, .pgpass and .npmrc.
/// </summary>
internal static class EmbeddedSettings
{
    private const int LongestName = 80;
    private const int LongestValue = 200;

    /// <summary>The secrets, in order and without overlaps.</summary>
    public static IReadOnlyList<Secret> Find(string text) => SecretDetector.Distinct(FindEach(text));

    /// <summary>The first secret of a text; null when it has none.</summary>
    public static Secret? FindFirst(string text) => Find(text) is [var first, ..] ? first : null;

    private static IEnumerable<Secret> FindEach(string text)
    {
        var isNetrc = IsNetrc(text);
        // In files of several lines, assignments may be code; ConfigurationText reads those that are settings.
        var isFile = text.Contains('\n');
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is '=' or ':' or '>')
            {
                if (FindAssigned(text, at, isFile) is { } found)
                    yield return found;
            }
            else if (text[at] is ' ' or '\t' && text[at - 1] is not (' ' or '\t') && FindOption(text, at, isNetrc) is { } option)
            {
                yield return option;
            }
        }

        foreach (var line in PasswordLines(text))
            yield return line;
    }

    // name=value, name: value, "name": "value", <name>value; or the value of a pair whose other half is the name.
    private static Secret? FindAssigned(string text, int at, bool isFile)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '"' or '\'' or '\\')
            end--;
        var start = end;
        while (start > 0 && end - start <= LongestName && (Chars.IsIn(text[start - 1], CharClass.Dotted) || text[start - 1] == '@'))
            start--;
        if (start == end || end - start > LongestName || (text[at] == '>' && (end != at || start == 0 || text[start - 1] != '<')))
            return null;
        var isOption = text[start] is '-' or '_' || (start > 0 && text[start - 1] is ':' or ';' or '&' or '?' or '/');
        var name = text.Substring(start, end - start).TrimStart('-', '.', '@');
        if (text[at] == '=' && isFile && end == at && !isOption && !IsInTag(text, start))
            return null;
        if (name is "value" or "Value")
            return NameBefore(text, start) is { } paired ? Judge(text, paired, at + 1, false) : null;
        // A JSON name has quotes; a YAML or Java name without them is at the start of its line.
        if (text[at] == ':' && end == at && !IsStartOfLine(text, start))
            return null;
        return Judge(text, name.Substring(name.LastIndexOf('.') + 1), at + 1, text[at] == '>');
    }

    // "--password value"; in .netrc "password value".
    private static Secret? FindOption(string text, int at, bool isNetrc)
    {
        var start = at;
        while (start > 0 && at - start <= LongestName && Chars.IsIn(text[start - 1], CharClass.Dotted))
            start--;
        var name = text.Substring(start, at - start);
        if (!name.StartsWith("--", StringComparison.Ordinal) && !(isNetrc && name == "password"))
            return null;
        return at + 1 < text.Length && text[at + 1] != '-' ? Judge(text, name.TrimStart('-'), at + 1, false) : null;
    }

    private static Secret? Judge(string text, string name, int from, bool isElement)
    {
        if (SecretNames.Classify(name) is SecretNameKind.None && !IsPackageToken(name))
            return null;
        var start = from;
        while (start < text.Length && text[start] is ' ' or '\t' && !isElement)
            start++;
        while (start < text.Length && text[start] is '\\' && start + 1 < text.Length && text[start + 1] is '"' or '\'')
            start++;
        var quote = start < text.Length && text[start] is '"' or '\'' ? text[start++] : '\0';
        // "password=$X next" and "password= next" have no literal.
        if (quote == '\0' && start > from && start < text.Length && start - from > 1)
            return null;
        var end = start;
        while (end < text.Length && end - start <= LongestValue && !IsEnd(text, end, quote, isElement))
            end++;
        while (end > start && text[end - 1] == '\\')
            end--;
        var value = text.Substring(start, end - start);
        if (IsComment(text, from))
            return null;
        if (value.Length == 0 || value.Length > LongestValue || value == "changeit" || IsCode(value))
            return null;
        if (IsPackageToken(name))
            return SecretValues.IsWrittenOut(value) && !SecretValues.IsPlaceholder(value) && value.Length >= 8 ? Make("a package registry's token", start, end) : null;
        return SecretDetector.Examine(name, value) is { } secret ? secret with { Span = TextSpan.FromBounds(start, end) } : null;
    }

    private static Secret Make(string kind, int start, int end) => new(kind, SecretCertainty.Likely, TextSpan.FromBounds(start, end));

    private static bool IsEnd(string text, int at, char quote, bool isElement) =>
        quote != '\0' ? text[at] == quote || text[at] == '\n'
        : isElement ? text[at] is '<' or '\n'
        : char.IsWhiteSpace(text[at]) || text[at] is ';' or ',' or '&' or '"' or '\'' or '<' or '}' or ')' or ']';

    // A call, a list, a template, a dotted name.
    private static bool IsCode(string value)
    {
        var isName = value.IndexOf('.') > 0;
        foreach (var c in value)
        {
            if (c is '(' or '[' or '{' or '`')
                return true;
            isName &= Chars.IsLetter(c) || c is '.' or '_';
        }

        return isName;
    }

    // The settings of npm: "_authToken", "_auth", "_password".
    private static bool IsPackageToken(string name) => name is "_authToken" or "_auth" or "_password" or "npmAuthToken" or "npmAuthIdent";

    // An attribute of XML.
    private static bool IsInTag(string text, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < LongestValue && text[i] is not ('\n' or '>'); i--)
        {
            if (text[i] == '<')
                return true;
        }

        return false;
    }

    private static bool IsComment(string text, int at)
    {
        var first = at - 1;
        for (; first > 0 && at - first < LongestValue && text[first - 1] != '\n'; first--)
        {
        }

        while (first < at && text[first] is ' ' or '\t')
            first++;
        return text[first] == '#';
    }

    private static bool IsStartOfLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '-')
            at--;
        return at == 0 || text[at - 1] is '\n' or '{' or ',';
    }

    // key="Password" value="v", "name": "PASSWORD", "value": "v"
    private static string? NameBefore(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '"' or '\'' or ',' or '\\' or '\n' or '\r')
            at--;
        var end = at;
        while (at > 0 && end - at <= LongestName && Chars.IsIn(text[at - 1], CharClass.Dotted))
            at--;
        var start = at;
        while (at > 0 && text[at - 1] is ' ' or '"' or '\'' or '=' or ':' or '\\')
            at--;
        var isName = end > start && at < start && ((at >= 3 && string.CompareOrdinal(text, at - 3, "key", 0, 3) == 0) || (at >= 4 && string.Compare(text, at - 4, "name", 0, 4, StringComparison.OrdinalIgnoreCase) == 0));
        return isName ? text.Substring(start, end - start) : null;
    }

    private static bool IsNetrc(string text) =>
        text.Contains("password", StringComparison.Ordinal) && text.Contains("login", StringComparison.Ordinal) && (text.Contains("machine ", StringComparison.Ordinal) || text.Contains("default", StringComparison.Ordinal));

    // host:port:database:user:password
    private static IEnumerable<Secret> PasswordLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var last = end;
            while (last > start && text[last - 1] is '\r' or ' ' or '"' or '\'')
                last--;
            if (last - start is > 8 and < LongestValue && IsPasswordLine(text.Substring(start, last - start).TrimStart('"', '\'')) is { } length)
                yield return Make("a database password", last - length, last);
            start = end + 1;
        }
    }

    private static int? IsPasswordLine(string line)
    {
        var fields = line.Split(':');
        if (fields.Length != 5 || Array.Exists(fields, f => f.Length == 0 || f.Contains(' ')) || !(fields[1] == "*" || (fields[1].Length <= 5 && Array.TrueForAll(fields[1].ToCharArray(), Chars.IsDigit))))
            return null;
        return SecretValues.IsWrittenOut(fields[4]) && !SecretValues.IsPlaceholder(fields[4]) && !SecretValues.IsHarmless(fields[4]) && !fields[0].StartsWith("sha", StringComparison.Ordinal) ? fields[4].Length : null;
    }
}
