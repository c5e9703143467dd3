using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Data;

/// <summary>
/// Reads JSON into the tree, with a place for everything. It takes what Azure takes (comments, trailing commas, line ends in strings)
/// and recovers: what is wrong gives a diagnostic, and the rest is read.
/// </summary>
internal sealed class JsonReader
{
    private const int MaxProblems = 20;

    private readonly string _text;
    private readonly ParserLimits _limits;
    private readonly Stack<Frame> _frames = new();
    private readonly ImmutableArray<PendingDiagnostic>.Builder _problems = ImmutableArray.CreateBuilder<PendingDiagnostic>();
    private readonly ImmutableArray<Comment>.Builder _comments = ImmutableArray.CreateBuilder<Comment>();
    private readonly Func<DataScalar, MappedText> _map;
    private int _at;
    private int _nodes;
    private DataNode? _root;
    private bool _stopped;

    private JsonReader(string text, ParserLimits limits)
    {
        _text = text;
        _limits = limits;
        _map = scalar => Map(text, scalar);
    }

    /// <summary>Reads a text; the tree of a text without a value is an empty mapping.</summary>
    public static DataSource Read(string path, SourceText source, ParserLimits limits)
    {
        var reader = new JsonReader(source.ToString(), limits);
        reader.ReadAll();
        var root = reader._root ?? new DataMapping(default, []);
        return new DataSource(path, source, new TextSpan(0, source.Length), root, reader._comments.ToImmutable(), reader._problems.ToImmutable()) { IsBroken = reader._stopped || reader._root is null };
    }

    private void ReadAll()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
            _at = 1;
        while (!_stopped && SkipBlanks())
        {
            if (_root is not null)
            {
                Report(_at, 1, "Nothing may follow the value");
                return;
            }

            ReadToken();
        }

        if (_stopped)
            return;
        if (_root is null && _frames.Count == 0)
            Report(_text.Length, 0, "The text has no JSON value");
        while (_frames.Count > 0)
        {
            Report(_frames.Peek().Start, 1, _frames.Peek().IsMapping ? "This '{' is never closed" : "This '[' is never closed");
            Close(_text.Length);
        }
    }

    private void ReadToken()
    {
        var character = _text[_at];
        switch (character)
        {
            case '{' or '[':
                Open(character == '{');
                break;
            case '}' or ']':
                CloseBracket(character == '}');
                break;
            case ',':
                Comma();
                break;
            case ':':
                Colon();
                break;
            case '"':
                Add(ReadString('"'));
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void Open(bool isMapping)
    {
        if (_frames.Count >= _limits.MaxDepth)
        {
            _problems.Add(new PendingDiagnostic(EngineDescriptors.LimitReached, new TextSpan(_at, 1), $"The file nests deeper than {_limits.MaxDepth} levels; it was not read"));
            _stopped = true;
            return;
        }

        ExpectValue();
        _frames.Push(new Frame(_at++, isMapping));
    }

    private void CloseBracket(bool isMapping)
    {
        if (_frames.Count == 0)
        {
            Report(_at++, 1, $"This '{_text[_at - 1]}' closes nothing");
            return;
        }

        // A bracket of the other kind closes what the inner one left open, if there is such a thing further out.
        if (_frames.Peek().IsMapping != isMapping)
        {
            Report(_at, 1, _frames.Peek().IsMapping ? "'}' is expected here" : "']' is expected here");
            if (!IsOpen(isMapping))
            {
                _at++;
                return;
            }

            while (_frames.Peek().IsMapping != isMapping)
                Close(_at);
        }

        _at++;
        Close(_at);
    }

    private bool IsOpen(bool isMapping)
    {
        foreach (var frame in _frames)
        {
            if (frame.IsMapping == isMapping)
                return true;
        }

        return false;
    }

    private void Close(int end)
    {
        var frame = _frames.Pop();
        frame.EndKey(this);
        var span = TextSpan.FromBounds(frame.Start, end);
        Attach(frame.IsMapping ? new DataMapping(span, frame.Entries.ToImmutable()) : new DataSequence(span, frame.Items.ToImmutable()));
    }

    private void Comma()
    {
        if (_frames.Count == 0 || _frames.Peek().State != Expecting.CommaOrEnd)
            Report(_at, 1, "A value is expected before ','");
        if (_frames.Count > 0)
        {
            _frames.Peek().EndKey(this);
            _frames.Peek().State = Expecting.Item;
        }

        _at++;
    }

    private void Colon()
    {
        if (_frames.Count > 0 && _frames.Peek() is { State: Expecting.Colon } frame)
            frame.State = Expecting.Value;
        else
            Report(_at, 1, "':' is not expected here");
        _at++;
    }

    // Numbers, true, false, null; and words that are no JSON, which are kept as text so that the rest can be read.
    private void ReadWord()
    {
        var start = _at;
        if (_text[_at] == '\'')
        {
            Report(_at, 1, "JSON strings stand in double quotes");
            Add(ReadString('\''));
            return;
        }

        while (_at < _text.Length && !IsBlank(_text[_at]) && _text[_at] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/'))
            _at++;
        if (_at == start)
            _at++;
        var word = _text.Substring(start, _at - start);
        if (!IsKeyword(word))
            Report(start, word.Length, $"'{(word.Length > 40 ? word.Substring(0, 40) + "..." : word)}' is no JSON value; text stands in double quotes");
        Add(new DataScalar(TextSpan.FromBounds(start, _at), word, DataScalarStyle.Keyword));
    }

    private static bool IsKeyword(string word) => word is "true" or "false" or "null"
        || ((char.IsDigit(word[0]) || word[0] == '-')
            && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _));

    private DataScalar ReadString(char quote)
    {
        var start = _at++;
        StringBuilder? decoded = null;
        var from = _at;
        while (_at < _text.Length && _text[_at] != quote)
        {
            if (_text[_at] != '\\')
            {
                _at++;
                continue;
            }

            decoded ??= new StringBuilder();
            decoded.Append(_text, from, _at - from);
            var (value, length) = JsonEscape.Read(_text, _at);
            if (length == 0)
            {
                Report(_at, 1, "This is no JSON escape; write '\\\\' for a backslash");
                (value, length) = ("\\", 1);
            }

            decoded.Append(value);
            _at += length;
            from = _at;
        }

        var end = _at;
        if (_at < _text.Length)
            _at++;
        else
            Report(start, 1, "This string is never closed");
        var text = decoded is null ? _text.Substring(from, end - from) : decoded.Append(_text, from, end - from).ToString();
        return new DataScalar(TextSpan.FromBounds(start, _at), text, DataScalarStyle.DoubleQuoted, map: _map);
    }

    private static MappedText Map(string text, DataScalar node)
    {
        var builder = new MappedText.Builder();
        var start = node.Span.Start + 1;
        // The text's end may stand where a quote is missing.
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

    private void Add(DataScalar scalar)
    {
        if (_frames.Count > 0 && _frames.Peek() is { IsMapping: true, State: Expecting.Item } frame)
        {
            if (!frame.AddKey(scalar.Text))
                _problems.Add(new PendingDiagnostic(EngineDescriptors.DuplicateKey, scalar.Span, scalar.Text));
            frame.Key = scalar;
            frame.State = Expecting.Colon;
            return;
        }

        ExpectValue();
        Attach(scalar);
    }

    private void ExpectValue()
    {
        if (_frames.Count == 0)
            return;
        switch (_frames.Peek().State)
        {
            case Expecting.CommaOrEnd:
                Report(_at, 1, "',' is missing before this");
                break;
            case Expecting.Colon:
                Report(_at, 1, "':' is missing before this");
                break;
            case Expecting.Item when _frames.Peek().IsMapping:
                Report(_at, 1, "A key in double quotes is expected here");
                break;
        }
    }

    private void Attach(DataNode node)
    {
        if (++_nodes > _limits.MaxNodes)
        {
            _problems.Add(new PendingDiagnostic(EngineDescriptors.LimitReached, node.Span, $"The file has more than {_limits.MaxNodes} nodes; it was not read"));
            _stopped = true;
        }

        if (_frames.Count == 0)
            _root ??= node;
        else
            _frames.Peek().Take(node);
    }

    private void Report(int at, int length, string message)
    {
        if (_problems.Count < MaxProblems)
            _problems.Add(new PendingDiagnostic(EngineDescriptors.JsonSyntax, new TextSpan(at, Math.Min(length, _text.Length - at)), message));
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length)
        {
            if (IsBlank(_text[_at]))
                _at++;
            else if (_text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] is ('/' or '*'))
                SkipComment();
            else
                return true;
        }

        return false;
    }

    private void SkipComment()
    {
        var start = _at;
        var isLine = _text[_at + 1] == '/';
        var end = isLine ? _text.IndexOfAny(['\n', '\r'], _at) : _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine)
            Report(start, 2, "This comment is never closed");
        _at = end < 0 ? _text.Length : isLine ? end : end + 2;
        var content = _text.Substring(start, _at - start).Trim('/', '*', ' ', '\t', '\r', '\n');
        var before = start;
        while (before > 0 && _text[before - 1] is (' ' or '\t'))
            before--;
        _comments.Add(new Comment(TextSpan.FromBounds(start, _at), content, before > 0 && _text[before - 1] is not ('\n' or '\r')));
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n' or '\u00a0' or '\uFEFF';

    private enum Expecting
    {
        Item,
        Colon,
        Value,
        CommaOrEnd,
    }

    private sealed class Frame(int start, bool isMapping)
    {
        private HashSet<string>? _keys;

        public int Start { get; } = start;

        public bool IsMapping { get; } = isMapping;

        public Expecting State { get; set; }

        public DataScalar? Key { get; set; }

        public ImmutableArray<DataEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<DataEntry>();

        public ImmutableArray<DataNode>.Builder Items { get; } = ImmutableArray.CreateBuilder<DataNode>();

        public bool AddKey(string key) => (_keys ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);

        public void Take(DataNode node)
        {
            State = Expecting.CommaOrEnd;
            if (!IsMapping)
                Items.Add(node);
            else if (Key is { } key)
                Entries.Add(new DataEntry(key, node));
            Key = null;
        }

        // A key whose value never came.
        public void EndKey(JsonReader reader)
        {
            if (Key is not { } key)
                return;
            reader.Report(key.Span.Start, key.Span.Length, "This key has no value");
            Entries.Add(new DataEntry(key, new DataScalar(new TextSpan(key.Span.End, 0), "", DataScalarStyle.Plain)));
            Key = null;
        }
    }
}
