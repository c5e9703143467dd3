using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ContainerSecurity;

/// <summary>Formats messages of bounded length, since a file may contain names of any length. Both ends of a long text stay, with an ellipsis between them.</summary>
internal static class MessageText
{
    private const int MaxArgument = 200, MaxWord = 120, MaxSentence = 600;
    private const char Ellipsis = '\u2026';

    // Messages of the parsers are one argument, which contains the advice.
    private const string WholeMessage = "{0}";

    /// <summary>Fills the arguments into a format; a long argument is shortened.</summary>
    public static string Format(string format, ImmutableArray<object?> arguments) =>
        arguments.IsEmpty ? format : string.Format(CultureInfo.InvariantCulture, format, [.. arguments.Select(a => a is string text ? Shorten(format, text) : a)]);

    /// <summary>Shortens the long words of a sentence, such as a quoted name, and then the sentence.</summary>
    public static string ShortenSentence(string sentence)
    {
        if (sentence.Length <= MaxWord)
            return sentence;
        var result = new StringBuilder();
        for (var start = 0; start < sentence.Length;)
        {
            var end = sentence.IndexOf(' ', start);
            end = end < 0 ? sentence.Length : end;
            result.Append(ShortenMiddle(sentence.Substring(start, end - start), MaxWord));
            if (end < sentence.Length)
                result.Append(' ');
            start = end + 1;
        }

        return ShortenMiddle(result.ToString(), MaxSentence);
    }

    private static string Shorten(string format, string argument) => format == WholeMessage ? ShortenSentence(argument) : ShortenMiddle(argument, MaxArgument);

    private static string ShortenMiddle(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var (head, tail) = (most * 2 / 3, text.Length - (most / 3) + 1);
        // Half of a surrogate pair is no character.
        if (char.IsHighSurrogate(text[head - 1]))
            head--;
        if (char.IsLowSurrogate(text[tail]))
            tail++;
        return text.Substring(0, head) + Ellipsis + text.Substring(tail);
    }
}
