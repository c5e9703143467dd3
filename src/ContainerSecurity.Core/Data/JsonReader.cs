using System.Collections.Generic;

namespace ContainerSecurity.Data;

/// <summary>
/// Parses JSON into the tree, with a location for each node. It accepts what Azure accepts (comments, trailing commas, line breaks in strings)
/// and recovers: a syntax error gives a diagnostic, and parsing goes on.
/// </summary>
internal sealed class JsonReader
{
    private readonly ParserLimits _limits;
    private readonly JsonProblems _problems;
    private readonly JsonScanner _scanner;
    private readonly Stack<JsonFrame> _frames = new();
    private int _nodes;
    private DataNode? _root;
    private bool _stopped;

    private JsonReader(string text, ParserLimits limits)
    {
        _limits = limits;
        _problems = new JsonProblems(text.Length);
        _scanner = new JsonScanner(text, _problems);
    }

    /// <summary>Parses a text; the tree of a text without a value is an empty mapping.</summary>
    public static DataSource Read(string path, SourceText source, ParserLimits limits)
    {
        var reader = new JsonReader(source.ToString(), limits);
        reader.ReadAll();
        var root = reader._root ?? new DataMapping(default, []);
        return new DataSource(path, source, new TextSpan(0, source.Length), root, reader._scanner.Comments, reader._problems.ToImmutable())
        {
            Syntax = DataSyntax.Json,
            IsBroken = reader._stopped || reader._root is null,
        };
    }

    private void ReadAll()
    {
        if (_scanner.Text.Length > 0 && _scanner.Text[0] == '\uFEFF')
            _scanner.Position = 1;
        while (!_stopped && _scanner.SkipBlanks())
        {
            if (_root is not null)
            {
                _problems.Report(_scanner.Position, 1, "Nothing may follow the value");
                return;
            }

            ReadToken();
        }

        if (_stopped)
            return;
        if (_root is null && _frames.Count == 0)
            _problems.Report(_scanner.Text.Length, 0, "The text has no JSON value");
        while (_frames.Count > 0)
        {
            _problems.Report(_frames.Peek().Start, 1, _frames.Peek().IsMapping ? "This '{' is never closed" : "This '[' is never closed");
            Close(_scanner.Text.Length);
        }
    }

    private void ReadToken()
    {
        var character = _scanner.Current;
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
                Add(_scanner.ReadString('"'));
                break;
            default:
                Add(_scanner.ReadWord());
                break;
        }
    }

    private void Open(bool isMapping)
    {
        if (_frames.Count >= _limits.MaxDepth)
        {
            _problems.Add(new PendingDiagnostic(EngineDescriptors.LimitReached, new TextSpan(_scanner.Position, 1), $"The file nests deeper than {_limits.MaxDepth} levels; it was not read"));
            _stopped = true;
            return;
        }

        ExpectValue(_scanner.Position);
        _frames.Push(new JsonFrame(_scanner.Position++, isMapping));
    }

    private void CloseBracket(bool isMapping)
    {
        if (_frames.Count == 0)
        {
            _problems.Report(_scanner.Position++, 1, $"This '{_scanner.Text[_scanner.Position - 1]}' closes nothing");
            return;
        }

        // A bracket of the other kind closes the unclosed inner ones if an enclosing one matches it.
        if (_frames.Peek().IsMapping != isMapping)
        {
            _problems.Report(_scanner.Position, 1, _frames.Peek().IsMapping ? "'}' is expected here" : "']' is expected here");
            if (!IsOpen(isMapping))
            {
                _scanner.Position++;
                return;
            }

            while (_frames.Peek().IsMapping != isMapping)
                Close(_scanner.Position);
        }

        _scanner.Position++;
        Close(_scanner.Position);
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
        frame.EndKey(_problems);
        var span = TextSpan.FromBounds(frame.Start, end);
        Attach(frame.IsMapping ? new DataMapping(span, frame.Entries.ToImmutable()) : new DataSequence(span, frame.Items.ToImmutable()));
    }

    private void Comma()
    {
        if (_frames.Count == 0 || _frames.Peek().State != JsonFrame.Expectation.CommaOrEnd)
            _problems.Report(_scanner.Position, 1, "A value is expected before ','");
        if (_frames.Count > 0)
        {
            _frames.Peek().EndKey(_problems);
            _frames.Peek().State = JsonFrame.Expectation.Item;
        }

        _scanner.Position++;
    }

    private void Colon()
    {
        if (_frames.Count > 0 && _frames.Peek() is { State: JsonFrame.Expectation.Colon } frame)
            frame.State = JsonFrame.Expectation.Value;
        else
            _problems.Report(_scanner.Position, 1, "':' is not expected here");
        _scanner.Position++;
    }

    private void Add(DataScalar scalar)
    {
        if (_frames.Count > 0 && _frames.Peek() is { IsMapping: true, State: JsonFrame.Expectation.Item } frame)
        {
            if (!frame.AddKey(scalar.Text))
                _problems.Add(new PendingDiagnostic(EngineDescriptors.DuplicateKey, scalar.Span, scalar.Text));
            frame.Key = scalar;
            frame.State = JsonFrame.Expectation.Colon;
            return;
        }

        ExpectValue(scalar.Span.Start);
        Attach(scalar);
    }

    private void ExpectValue(int start)
    {
        if (_frames.Count == 0)
            return;
        switch (_frames.Peek().State)
        {
            case JsonFrame.Expectation.CommaOrEnd:
                _problems.Report(start, 1, "',' is missing before this");
                break;
            case JsonFrame.Expectation.Colon:
                _problems.Report(start, 1, "':' is missing before this");
                break;
            case JsonFrame.Expectation.Item when _frames.Peek().IsMapping:
                _problems.Report(start, 1, "A key in double quotes is expected here");
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
}
