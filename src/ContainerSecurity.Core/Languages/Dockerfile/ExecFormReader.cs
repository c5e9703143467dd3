using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads JSON arrays of strings.</summary>
internal static class ExecFormReader
{
    internal enum Outcome
    {
        NotJson,
        NotStrings,
        Strings,
    }

    /// <summary>Reads a range; the items are the places of the strings with their quotes, and their values.</summary>
    public static Outcome Read(MappedText line, int start, int end, List<(TextSpan Place, MappedText Value)> items)
    {
        var text = line.Text;
        var at = start;
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        if (at == end || text[at] != '[')
            return Outcome.NotJson;
        var from = at++;
        at = SkipBlanks(text, at, end);
        if (at < end && text[at] == ']')
            return SkipBlanks(text, at + 1, end) == end ? Outcome.Strings : Outcome.NotJson;
        while (at < end)
        {
            if (text[at] != '"')
                return IsJson(text.Substring(from, end - from)) ? Outcome.NotStrings : Outcome.NotJson;
            var open = at;
            var value = ReadString(line, ref at, end);
            if (value is null)
                return Outcome.NotJson;
            items.Add((TextSpan.FromBounds(open, at), value));
            at = SkipBlanks(text, at, end);
            if (at < end && text[at] == ']')
                return SkipBlanks(text, at + 1, end) == end ? Outcome.Strings : Outcome.NotJson;
            if (at >= end || text[at] != ',')
                return Outcome.NotJson;
            at = SkipBlanks(text, at + 1, end);
        }

        return Outcome.NotJson;
    }

    private static MappedText? ReadString(MappedText line, ref int at, int end)
    {
        var text = line.Text;
        var builder = new MappedText.Builder();
        var emptyAt = line.MapSpan(at, 1).End;
        at++;
        while (at < end && text[at] != '"')
        {
            if (text[at] < ' ')
                return null;
            var from = at;
            if (text[at] != '\\')
            {
                while (at < end && text[at] is not ('"' or '\\') && text[at] >= ' ' && line.MapSpan(from, at - from + 1).Length == at - from + 1)
                    at++;
                builder.Append(text, from, at - from, line.MapSpan(from, 1).Start);
                continue;
            }

            if (!ReadEscape(text, ref at, end, out var value))
                return null;
            builder.Append(value.ToString(), line.MapSpan(from, at - from));
        }

        if (at >= end)
            return null;
        at++;
        return builder.ToMappedText(emptyAt);
    }

    private static bool ReadEscape(string text, ref int at, int end, out char value)
    {
        value = '\0';
        if (at + 1 >= end)
            return false;
        var kind = text[at + 1];
        at += 2;
        if (kind == 'u')
        {
            if (at + 4 > end)
                return false;
            var code = 0;
            for (var i = 0; i < 4; i++, at++)
            {
                var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[at]));
                if (digit < 0)
                    return false;
                code = (code * 16) + digit;
            }

            value = (char)code;
            return true;
        }

        var index = "\"\\/bfnrt".IndexOf(kind);
        if (index < 0)
            return false;
        value = "\"\\/\b\f\n\r\t"[index];
        return true;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 10000 });
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
