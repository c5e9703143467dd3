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

    /// <summary>The text of a string, or of a piece of one between interpolations.</summary>
    public static string TextOf(SyntaxToken token) => IsPlain(token, out var plain) ? plain : Map(token).Text;

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

    /// <summary>Whether something in a string of several lines is an expression, which its one token does not tell apart.</summary>
    public static bool IsOpaque(SyntaxToken token) => token.ValueText[0] == '$';

    /// <summary>The text of a string, or of a piece of one between interpolations, with the places of its characters.</summary>
    public static MappedText Map(SyntaxToken token)
    {
        var source = token.ValueText;
        return source.StartsWith("'''", StringComparison.Ordinal) ? MapLines(source, token.Span.Start) : MapEscapes(token, source);
    }

    // The first line end behind the quotes is not part of the text.
    private static MappedText MapLines(string source, int place)
    {
        var end = source.Length >= 6 && source.EndsWith("'''", StringComparison.Ordinal) ? source.Length - 3 : source.Length;
        var start = 3;
        if (start < end && source[start] == '\r')
            start++;
        if (start < end && source[start] == '\n')
            start++;
        return new MappedText.Builder().Append(source, start, Math.Max(0, end - start), place + start).ToMappedText(place + start);
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
