using System.Collections.Generic;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Splits the text of arguments into words, as ranges of it.</summary>
internal static class WordSplitter
{
    public static bool IsBlank(char c) => c is '\t' or '\v' or '\f' or '\r' or ' ';

    /// <summary>Splits at blanks without regard to quotes.</summary>
    public static IEnumerable<TextSpan> AtBlanks(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var from = at;
            while (at < end && !IsBlank(text[at]))
                at++;
            yield return TextSpan.FromBounds(from, at);
            while (at < end && IsBlank(text[at]))
                at++;
        }
    }

    /// <summary>Splits at white space outside quotes; an escape character at the very end is left out.</summary>
    public static IEnumerable<TextSpan> Quoted(string text, int start, int end, char escape)
    {
        var at = start;
        while (true)
        {
            while (at < end && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= end)
                yield break;
            var from = at;
            var quote = '\0';
            while (at < end && (quote != '\0' || !char.IsWhiteSpace(text[at])))
            {
                var c = text[at];
                if (c == escape && quote != '\'')
                {
                    if (at + 1 == end)
                        break;
                    at++;
                }
                else if (quote == '\0' ? c is '\'' or '"' : c == quote)
                {
                    quote = quote == '\0' ? c : '\0';
                }

                at++;
            }

            if (at > from)
                yield return TextSpan.FromBounds(from, at);
            if (at < end && text[at] == escape && at + 1 == end)
                yield break;
        }
    }
}
