using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>
/// Parses a script of the Windows command processor in one pass into the nodes of shell scripts. Source: cmd /?, if /?, for /?, set /? of Windows Server 2022.
/// </summary>
internal sealed partial class CmdParser
{
    private const int MaxDepth = 100;
    private readonly ShellScript _script;
    private readonly string _text;
    private readonly int _end;
    private readonly List<ShellCommand?> _commands = [];
    private readonly List<ShellPipeline> _pipelines = [];
    private int _position;
    private int _depth;
    private int _groups;
    private int _failedAt = -1;

    private CmdParser(ShellScript script)
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
        var parser = new CmdParser(script);
        var items = parser.ReadItems();
        if (!parser.Failed && parser._position < parser._end)
            parser.Fail(parser._position);
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

    private int End() => Failed ? _text.Length : _position;

    private void SkipBlanks()
    {
        while (_position < _end && (Current is ' ' or '\t' or '\r' || (Current == '^' && Peek(1) == '\n') || (Current == '@' && IsCommandStart())))
            _position += Current == '^' ? 2 : 1;
    }

    // "@" before a command turns its echo off.
    private bool IsCommandStart()
    {
        var at = _position - 1;
        while (at >= 0 && _text[at] is ' ' or '\t')
            at--;
        return at < 0 || _text[at] is '\n' or '&' or '|' or '(';
    }

    private List<ShellNode> ReadItems()
    {
        var items = new List<ShellNode>();
        while (!Failed)
        {
            for (SkipBlanks(); Current is '\n' or '&' && Peek(1) != '&'; SkipBlanks())
                _position++;
            if (_position >= _end || (Current == ')' && _groups > 0))
                break;
            var before = _position;
            if (ReadAndOr() is { } item)
                items.Add(item);
            if (_position == before)
                Fail(before);
        }

        return items;
    }

    private ShellNode? ReadAndOr()
    {
        var first = ReadPipeline();
        List<ShellNode>? items = null;
        List<ShellOperator>? operators = null;
        for (SkipBlanks(); (Current is '&' or '|') && Peek(1) == Current && !Failed; SkipBlanks())
        {
            var op = Current == '&' ? ShellOperator.And : ShellOperator.Or;
            _position += 2;
            SkipBlanks();
            if (ReadPipeline() is not { } next)
                continue;
            if (first is null)
                first = next;
            else
            {
                items ??= [first];
                (operators ??= []).Add(op);
                items.Add(next);
            }
        }

        return items is null ? first : new ShellAndOr(_script, items[0].TextSpan.Start, items[items.Count - 1].TextSpan.End, items, operators!);
    }

    private ShellNode? ReadPipeline()
    {
        SkipBlanks();
        var start = _position;
        if (ReadCommand() is not { } first)
            return null;
        List<ShellNode> elements = [first];
        for (SkipBlanks(); Current == '|' && Peek(1) != '|' && !Failed; SkipBlanks())
        {
            _position++;
            SkipBlanks();
            if (ReadCommand() is { } next)
                elements.Add(next);
        }

        if (elements.Count == 1)
            return first;
        var pipeline = new ShellPipeline(_script, start, elements[elements.Count - 1].TextSpan.End, elements, false);
        _pipelines.Add(pipeline);
        return pipeline;
    }

    // Null for a comment.
    private ShellNode? ReadCommand()
    {
        var start = _position;
        if (Failed || ++_depth > MaxDepth)
        {
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        var node = Current == '(' ? ReadGroup() : IsWord("rem") || (Current == ':' && Peek(1) == ':') ? SkipLine() : IsWord("if") ? ReadIf() : IsWord("for") ? ReadFor() : ReadSimple();
        _depth--;
        return node;
    }

    private bool IsWord(string word) =>
        string.Compare(_text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && Peek(word.Length) is '\0' or ' ' or '\t' or '\r' or '\n' or '(' or '/' or '"';

    private ShellNode? SkipLine()
    {
        _position = _text.IndexOf('\n', _position) is >= 0 and var line ? line : _end;
        return null;
    }

    private ShellGroup ReadGroup()
    {
        var start = _position++;
        _groups++;
        var items = ReadItems();
        _groups--;
        var end = End();
        if (Current == ')')
            _position++;
        else
            Fail(start);
        var group = new ShellGroup(_script, start, End(), new ShellList(_script, start + 1, Math.Max(start + 1, end), items));
        List<ShellRedirection> redirections = [];
        for (SkipBlanks(); !Failed && IsRedirection(); SkipBlanks())
            redirections.Add(ReadRedirection());
        group.SetRedirections(redirections);
        return group;
    }

    // if [/i] [not] (exist x | defined x | errorlevel n | a==b | a equ b) command [else command]
    private ShellIf ReadIf()
    {
        var start = _position;
        _position += 2;
        string word;
        do
            word = ReadTestWord();
        while (word.ToLowerInvariant() is "/i" or "not");
        var from = _position;
        if (word.ToLowerInvariant() is "exist" or "defined" or "errorlevel" or "cmdextversion")
            ReadTestWord();
        else if (word.IndexOf("==", StringComparison.Ordinal) is var at && (at < 0 || at + 2 == word.Length))
        {
            var next = ReadTestWord();
            if (next == "==" || next.ToLowerInvariant() is "equ" or "neq" or "lss" or "leq" or "gtr" or "geq")
                ReadTestWord();
        }

        var branches = new List<ShellList> { ReadBranch() };
        SkipBlanks();
        ShellList? otherwise = null;
        if (IsWord("else"))
        {
            _position += 4;
            otherwise = ReadBranch();
        }

        return new ShellIf(_script, start, End(), [new ShellList(_script, from, from, [])], branches, otherwise);
    }

    // for [/f "options"] %i in (set) do command
    private ShellFor ReadFor()
    {
        var start = _position;
        _position += 3;
        List<ShellWord> words = [];
        string? variable = null;
        for (SkipBlanks(); !Failed && _position < _end && Current != '('; SkipBlanks())
        {
            if (Current is '\n' or '&' or '|' or ')')
                Fail(start);
            else if (ReadTestWord() is ['%', .., var letter])
                variable = letter.ToString();
        }

        var close = Failed || _position >= _end ? -1 : FindSetEnd();
        if (close < 0)
        {
            Fail(start);
            return new ShellFor(_script, start, _text.Length, variable, words, new ShellList(_script, start, _text.Length, []));
        }

        _position = close + 1;
        SkipBlanks();
        if (IsWord("do"))
            _position += 2;
        else
            Fail(start);
        var body = ReadBranch();
        return new ShellFor(_script, start, End(), variable, words, body);
    }

    // The parenthesis that closes the set of "for", outside of quotes.
    private int FindSetEnd()
    {
        var quoted = false;
        for (var at = _position; at < _end && _text[at] != '\n'; at++)
        {
            quoted ^= _text[at] == '"';
            if (!quoted && _text[at] == ')')
                return at;
        }

        return -1;
    }

    private ShellList ReadBranch()
    {
        SkipBlanks();
        var start = Math.Min(_position, _text.Length);
        List<ShellNode> items = Failed || _position >= _end || ReadPipeline() is not { } item ? [] : [item];
        return new ShellList(_script, start, Math.Max(start, End()), items);
    }

    private string ReadTestWord()
    {
        SkipBlanks();
        var start = _position;
        var quoted = false;
        while (_position < _end && (quoted || !(char.IsWhiteSpace(Current) || Current is '(' or ')' or '&' or '|')))
        {
            quoted ^= Current == '"';
            _position++;
        }

        if (_position == start)
            Fail(start);
        return _text.Substring(start, Math.Min(_position, _end) - start);
    }
}
