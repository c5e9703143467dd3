using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>
/// Parses a script of PowerShell in one pass into the nodes of shell scripts: statements, pipelines and commands. A method call is a command named after the
/// method. Types, operators and declarations are passed over; the first syntax error makes the rest opaque.
/// </summary>
internal sealed partial class PowerShellParser
{
    private const int MaxDepth = 100;
    private readonly ShellScript _script;
    private readonly string _text;
    private readonly int _end;
    private readonly List<ShellCommand?> _commands = [];
    private readonly List<ShellPipeline> _pipelines = [];
    private int _position;
    private int _depth;
    private int _failedAt = -1;
    private bool _noEscapedQuote;

    private PowerShellParser(ShellScript script)
    {
        _script = script;
        // A zero marks the end here.
        _text = script.Text.Text.Replace('\0', '\uFFFD');
        _end = _text.Length;
    }

    private bool Failed => _failedAt >= 0;

    private char Current => Peek(0);

    public static void Read(ShellScript script)
    {
        var parser = new PowerShellParser(script);
        var items = parser.ReadItems('\0');
        if (parser.Failed)
            items.Add(new ShellOpaque(script, parser._failedAt, parser._text.Length));
        script.Complete(new ShellList(script, 0, parser._text.Length, items), parser._commands, parser._pipelines, !parser.Failed);
    }

    private char Peek(int offset) => _position + offset < _end ? _text[_position + offset] : '\0';

    private void Fail(int at)
    {
        _failedAt = Failed ? Math.Min(at, _failedAt) : at;
        _position = _end;
    }

    private bool Enter(int start)
    {
        if (++_depth <= MaxDepth && !Failed)
            return true;
        Fail(start);
        return false;
    }

    private int End() => Failed ? _text.Length : _position;

    private bool Expect(char c)
    {
        SkipLines();
        if (Failed || Current != c)
        {
            Fail(_position);
            return false;
        }

        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _end)
        {
            var c = _text[_position];
            if (c is ' ' or '\t' or '\r')
                _position++;
            else if (c == '`' && Peek(1) is '\n' or ' ' or '\t')
                _position += 2;
            else if (c == '`' && Peek(1) == '\r' && Peek(2) == '\n')
                _position += 3;
            else if (c == '#')
                _position = _text.IndexOf('\n', _position) is >= 0 and var line ? line : _end;
            else if (c == '<' && Peek(1) == '#')
                _position = _text.IndexOf("#>", _position + 2, StringComparison.Ordinal) is >= 0 and var close ? close + 2 : _end;
            else
                return;
        }
    }

    private void SkipLines()
    {
        for (SkipBlanks(); Current == '\n'; SkipBlanks())
            _position++;
    }

    private List<ShellNode> ReadItems(char close)
    {
        var items = new List<ShellNode>();
        while (!Failed)
        {
            for (SkipLines(); Current == ';'; SkipLines())
                _position++;
            if (_position >= _end || Current == close)
                break;
            var before = _position;
            items.Add(ReadStatement());
            if (_position == before)
                Fail(before);
        }

        return items;
    }

    // The statements up to the closing character, which is consumed.
    private ShellList ReadBody(char close, bool isLoop = false)
    {
        var start = ++_position;
        if (!Enter(start - 1))
            return new ShellList(_script, start - 1, _text.Length, []);
        if (isLoop)
            SkipLoopVariable();
        var items = ReadItems(close);
        var end = End();
        Expect(close);
        _depth--;
        return new ShellList(_script, start, Math.Max(start, end), items);
    }

    private ShellNode ReadAndOr()
    {
        var first = ReadPipeline();
        List<ShellNode>? items = null;
        List<ShellOperator>? operators = null;
        for (SkipBlanks(); (Current is '&' or '|') && Peek(1) == Current && !Failed; SkipBlanks())
        {
            (operators ??= []).Add(Current == '&' ? ShellOperator.And : ShellOperator.Or);
            items ??= [first];
            _position += 2;
            SkipLines();
            items.Add(ReadPipeline());
        }

        // A background job.
        if (Current == '&' && Peek(1) != '&')
            _position++;
        return items is null ? first : new ShellAndOr(_script, first.TextSpan.Start, items[items.Count - 1].TextSpan.End, items, operators!);
    }

    private ShellNode ReadPipeline()
    {
        var start = _position;
        List<ShellNode> elements = [ReadElement()];
        for (SkipBlanks(); Current == '|' && Peek(1) != '|' && !Failed; SkipBlanks())
        {
            _position++;
            SkipLines();
            elements.Add(ReadElement());
        }

        if (elements.Count == 1)
            return elements[0];
        var pipeline = new ShellPipeline(_script, start, elements[elements.Count - 1].TextSpan.End, elements, false);
        _pipelines.Add(pipeline);
        return pipeline;
    }

    private ShellNode ReadElement()
    {
        var start = _position;
        if (!Enter(start))
            return new ShellOpaque(_script, start, _text.Length);
        var node = IsExpression() ? ReadExpression(start) : ReadCommand(start);
        _depth--;
        return node;
    }

    private ShellNode ReadCommand(int start)
    {
        var slot = _commands.Count;
        _commands.Add(null);
        List<ShellWord> words = [];
        List<ShellRedirection>? redirections = null;
        ReadCallOperator(words);
        var end = _position;
        for (SkipBlanks(); !Failed && _position < _end; SkipBlanks())
        {
            var c = Current;
            if (c is '\n' or ';' or '|' or ')' or '}' or '&')
                break;
            if (c == ',')
                _position++;
            else if (IsRedirection())
                (redirections ??= []).Add(ReadRedirection());
            else if (c == '-' && words.Count > 0 && Peek(1) == '-' && Peek(2) == '%' && Peek(3) is ' ' or '\t')
                ReadVerbatim(words);
            else
                words.Add(ReadArgument());
            end = _position;
        }

        if (Failed || end == start)
        {
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        var command = new ShellCommand(_script, start, end, null, words, redirections);
        _commands[slot] = command;
        return command;
    }

    // The operator is the name of the command where what it runs is not written out.
    private void ReadCallOperator(List<ShellWord> words)
    {
        if (Current != '&' && !(Current == '.' && Peek(1) is ' ' or '\t' or '\'' or '"' or '$' or '(' or '{'))
            return;
        var at = _position++;
        SkipBlanks();
        if (_text[at] == '.' || Current is '$' or '(' or '{' or '@')
            words.Add(new ShellWord(_script, at, at + 1, [new(_script, at, at + 1, ShellWordPartKind.Literal, false)]));
    }

    // What follows --% goes to the program as it is.
    private void ReadVerbatim(List<ShellWord> words)
    {
        _position += 3;
        while (_position < _end && Current is not ('\n' or '|'))
        {
            var start = _position;
            while (_position < _end && !char.IsWhiteSpace(Current) && Current != '|')
                _position++;
            if (_position > start)
                words.Add(new ShellWord(_script, start, _position, [new(_script, start, _position, ShellWordPartKind.Literal, true)]));
            else if (Current is not ('\n' or '|'))
                _position++;
        }
    }

    private bool IsRedirection() => Current == '>' || (Current is '*' or (>= '1' and <= '6') && Peek(1) == '>');

    private ShellRedirection ReadRedirection()
    {
        var start = _position;
        if (Current != '>')
            _position++;
        var from = _position++;
        if (Current == '>')
            _position++;
        if (Current == '&' && Peek(1) is >= '1' and <= '6')
        {
            var to = _position + 1;
            _position += 2;
            return new ShellRedirection(_script, start, _position, ">&", new ShellWord(_script, to, _position, [new(_script, to, _position, ShellWordPartKind.Literal, false)]));
        }

        var op = _text.Substring(from, _position - from);
        SkipBlanks();
        var before = _position;
        var target = ReadArgument();
        if (_position == before)
            Fail(start);
        return new ShellRedirection(_script, start, End(), op, target);
    }
}
