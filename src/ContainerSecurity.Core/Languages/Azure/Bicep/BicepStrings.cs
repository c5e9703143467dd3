using System;
using System.Globalization;
using ContainerSecurity.Data;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>Reads what strings of Bicep stand for. Source: Bicep data types, learn.microsoft.com/azure/azure-resource-manager/bicep/data-types.</summary>
internal static class BicepStrings
{
    /// <summary>A string without interpolation as a scalar.</summary>
    public static DataScalar ToScalar(SyntaxToken token)
    {
        if (IsPlain(token, out var plain))
            return new DataScalar(token.Span, plain, DataScalarStyle.SingleQuoted, map: static s => MappedText.FromPart(s.Text, s.Span.Start + 1));
        var map = Map(token);
        return new DataScalar(token.Span, map.Text, DataScalarStyle.SingleQuoted, map: _ => map);
    }

    /// <summary>The text of a piece of a string between interpolations.</summary>
    /// <param name="token">The piece.</param>
    /// <param name="first">The first piece of the string, which says what begins an interpolation.</param>
    public static string TextOf(SyntaxToken token, SyntaxToken first) =>
        DollarsOf(first) is var dollars and > 0 ? TextOfLines(token, dollars) : IsPlain(token, out var plain) ? plain : Map(token).Text;

    // What stands in a string of several lines is taken as it is.
    private static string TextOfLines(SyntaxToken token, int dollars)
    {
        var source = token.ValueText;
        var start = token.Kind == SyntaxKind.BicepStringStartToken ? BehindQuotes(source, dollars + 3) : 1;
        var end = source.Length - (token.Kind is SyntaxKind.BicepStringStartToken or SyntaxKind.BicepStringMiddleToken ? dollars + 1 : source.EndsWith("'''", StringComparison.Ordinal) ? 3 : 0);
        return source.Substring(start, Math.Max(0, end - start));
    }

    private static int DollarsOf(SyntaxToken token)
    {
        var count = 0;
        while (count < token.ValueText.Length && token.ValueText[count] == '$')
            count++;
        return count;
    }

    // Without escapes, the text is what stands between the quotes.
    private static bool IsPlain(SyntaxToken token, out string text)
    {
        var source = token.ValueText;
        text = "";
        if (source[0] == '$' || source.Contains('\\') || source.StartsWith("'''", StringComparison.Ordinal))
            return false;
        text = source.Substring(1, Math.Max(0, EndOf(token) - 1));
        return true;
    }

    private static int EndOf(SyntaxToken token) => token.ValueText.Length - (token.Kind is SyntaxKind.BicepStringStartToken or SyntaxKind.BicepStringMiddleToken ? 2
        : token.ValueText.Length > 1 && token.ValueText[token.ValueText.Length - 1] == '\'' ? 1 : 0);

    /// <summary>The text of a string, or of a piece of one between interpolations, with the places of its characters.</summary>
    public static MappedText Map(SyntaxToken token)
    {
        var source = token.ValueText;
        var quotes = DollarsOf(token);
        return string.CompareOrdinal(source, quotes, "'''", 0, 3) == 0 ? MapLines(source, quotes + 3, token.Span.Start) : MapEscapes(token, source);
    }

    private static MappedText MapLines(string source, int quotes, int place)
    {
        var end = source.Length >= quotes + 3 && source.EndsWith("'''", StringComparison.Ordinal) ? source.Length - 3 : source.Length;
        var start = BehindQuotes(source, quotes);
        return new MappedText.Builder().Append(source, start, Math.Max(0, end - start), place + start).ToMappedText(place + start);
    }

    // The first line end behind the quotes is not part of the text.
    private static int BehindQuotes(string source, int start)
    {
        if (start < source.Length && source[start] == '\r')
            start++;
        if (start < source.Length && source[start] == '\n')
            start++;
        return Math.Min(start, source.Length);
    }

    private static MappedText MapEscapes(SyntaxToken token, string source)
    {
        var builder = new MappedText.Builder();
        var place = token.Span.Start;
        var end = EndOf(token);
        for (var at = 1; at < end;)
        {
            if (source[at] != '\\' || at + 1 >= end)
            {
                builder.Append(source, at, 1, place + at);
                at++;
                continue;
            }

            var (text, length) = ReadEscape(source, at);
            builder.Append(text, new TextSpan(place + at, length));
            at += length;
        }

        return builder.ToMappedText(place + 1);
    }

    private static (string Text, int Length) ReadEscape(string source, int at)
    {
        switch (source[at + 1])
        {
            case 'n':
                return ("\n", 2);
            case 'r':
                return ("\r", 2);
            case 't':
                return ("\t", 2);
            case 'u' when source.IndexOf('}', at) is var close and > 0 && source[at + 2] == '{'
                && int.TryParse(source.Substring(at + 3, close - at - 3), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF):
                return (char.ConvertFromUtf32(code), close - at + 1);
            default:
                return (source[at + 1].ToString(), 2);
        }
    }
}
