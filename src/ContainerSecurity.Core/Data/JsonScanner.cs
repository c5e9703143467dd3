using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ContainerSecurity.Data;

/// <summary>Scans the tokens of a JSON text that are longer than a character: strings, words, blanks and comments.</summary>
internal sealed class JsonScanner
{
    private readonly ImmutableArray<Comment>.Builder _comments = ImmutableArray.CreateBuilder<Comment>();
    private readonly Func<DataScalar, MappedText> _map;
    private readonly JsonProblems _problems;

    public JsonScanner(string text, JsonProblems problems)
    {
        Text = text;
        _problems = problems;
        _map = scalar => Map(text, scalar);
    }

    public string Text { get; }

    /// <summary>The offset of the next token, or of the end of the text.</summary>
    public int Position { get; set; }

    public char Current => Text[Position];

    public ImmutableArray<Comment> Comments => _comments.ToImmutable();

    /// <summary>Moves to the next token; false at the end of the text.</summary>
    public bool SkipBlanks()
    {
        while (Position < Text.Length)
        {
            if (IsBlank(Text[Position]))
                Position++;
            else if (Text[Position] == '/' && Position + 1 < Text.Length && Text[Position + 1] is ('/' or '*'))
                SkipComment();
            else
                return true;
        }

        return false;
    }

    /// <summary>Reads numbers, true, false and null, and keeps invalid words as text so that parsing can go on.</summary>
    public DataScalar ReadWord()
    {
        var start = Position;
        if (Text[Position] == '\'')
        {
            _problems.Report(Position, 1, "JSON strings stand in double quotes");
            return ReadString('\'');
        }

        while (Position < Text.Length && !IsBlank(Text[Position]) && Text[Position] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/'))
            Position++;
        if (Position == start)
            Position++;
        var word = Text.Substring(start, Position - start);
        if (!IsKeyword(word))
            _problems.Report(start, word.Length, $"'{(word.Length > 40 ? word.Substring(0, 40) + "..." : word)}' is no JSON value; text stands in double quotes");
        return new DataScalar(TextSpan.FromBounds(start, Position), word, DataScalarStyle.Keyword);
    }

    /// <summary>Reads the string that begins with the quote at the current position.</summary>
    public DataScalar ReadString(char quote)
    {
        var start = Position++;
        StringBuilder? decoded = null;
        var from = Position;
        while (Position < Text.Length && Text[Position] != quote)
        {
            if (Text[Position] != '\\')
            {
                Position++;
                continue;
            }

            decoded ??= new StringBuilder();
            decoded.Append(Text, from, Position - from);
            var (value, length) = JsonEscape.Read(Text, Position);
            if (length == 0)
            {
                _problems.Report(Position, 1, "This is no JSON escape; write '\\\\' for a backslash");
                (value, length) = ("\\", 1);
            }

            decoded.Append(value);
            Position += length;
            from = Position;
        }

        var end = Position;
        if (Position < Text.Length)
            Position++;
        else
            _problems.Report(start, 1, "This string is never closed");
        var text = decoded is null ? Text.Substring(from, end - from) : decoded.Append(Text, from, end - from).ToString();
        return new DataScalar(TextSpan.FromBounds(start, Position), text, DataScalarStyle.DoubleQuoted, map: _map);
    }

    private void SkipComment()
    {
        var start = Position;
        var isLine = Text[Position + 1] == '/';
        var end = isLine ? Text.IndexOfAny(['\n', '\r'], Position) : Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine)
            _problems.Report(start, 2, "This comment is never closed");
        Position = end < 0 ? Text.Length : isLine ? end : end + 2;
        var content = Text.Substring(start, Position - start).Trim('/', '*', ' ', '\t', '\r', '\n');
        var before = start;
        while (before > 0 && Text[before - 1] is (' ' or '\t'))
            before--;
        _comments.Add(new Comment(TextSpan.FromBounds(start, Position), content, before > 0 && Text[before - 1] is not ('\n' or '\r')));
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\u00a0' or '\uFEFF';

    private static bool IsKeyword(string word) => word is "true" or "false" or "null"
        || ((char.IsDigit(word[0]) || word[0] == '-')
            && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _));

    private static MappedText Map(string text, DataScalar node)
    {
        var builder = new MappedText.Builder();
        var start = node.Span.Start + 1;
        // The text may end where a closing quote is missing.
        var end = start + node.Text.Length <= node.Span.End - 1 || text[node.Span.End - 1] == text[node.Span.Start] ? Math.Max(start, node.Span.End - 1) : node.Span.End;
        if (end - start == node.Text.Length)
            return builder.Append(text, start, end - start, start).ToMappedText(start);
        for (var at = start; at < end;)
        {
            var (value, length) = text[at] == '\\' ? JsonEscape.Read(text, at) : default;
            if (length == 0)
            {
                builder.Append(text, at, 1, at);
                at++;
                continue;
            }

            builder.Append(value, new TextSpan(at, length));
            at += length;
        }

        return builder.ToMappedText(node.Span.Start);
    }
}
