using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>
/// Parses a script in one pass. The first syntax error ends parsing: the command that contains it and everything after it become opaque, so that
/// no text is parsed twice and nothing is guessed.
/// </summary>
internal sealed partial class ShellParser
{
    private const int MaxDepth = 100;

    private readonly ShellScript _script;
    private readonly string _text;
    private readonly List<ShellCommand?> _commands = [];
    private readonly List<ShellPipeline> _pipelines = [];
    private readonly Queue<(ShellRedirection Redirection, string Delimiter, bool CutTabs, bool Quoted)> _hereDocuments = new();
    private int _position;
    private int _end;
    private int _depth;
    private int _failedAt = -1;
    private bool _noArithmetic;
    private bool _hasTooManyCommands;

    private ShellParser(ShellScript script)
    {
        _script = script;
        // A zero marks the end here, and no shell accepts one in a script, so it is replaced.
        _text = script.Text.Text.Replace('\0', '\uFFFD');
        _end = _text.Length;
    }

    private bool Failed => _failedAt >= 0;

    private char Current => Peek(0);

    public static void Read(ShellScript script)
    {
        var parser = new ShellParser(script);
        var items = new List<ShellNode>();
        parser.ReadItems(items);
        if (!parser.Failed && parser._position < parser._end)
            parser.Fail(parser._position);
        if (parser.Failed)
            items.Add(new ShellOpaque(script, parser._failedAt, parser._text.Length));
        script.Complete(new ShellList(script, 0, parser._text.Length, items), parser._commands, parser._pipelines, !parser.Failed, parser._hasTooManyCommands);
    }

    private char Peek(int offset) => _position + offset < _end ? _text[_position + offset] : '\0';

    private void Fail(int at)
    {
        at = System.Math.Min(at, _text.Length);
        _failedAt = Failed ? System.Math.Min(at, _failedAt) : at;
        _position = _end;
    }

    private bool Expect(char c)
    {
        SkipBlanks();
        if (Current != c || Failed)
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
            else if (c == '\\' && Peek(1) == '\n')
                _position += 2;
            else if (c == '#')
                SkipLine();
            else
                return;
        }
    }

    private void SkipLine()
    {
        var at = _text.IndexOf('\n', _position, _end - _position);
        _position = at < 0 ? _end : at;
    }

    private void SkipLines()
    {
        for (SkipBlanks(); Current == '\n' && _position < _end; SkipBlanks())
        {
            _position++;
            ReadHereDocuments();
        }
    }

    private bool AtWord(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0 || _position + word.Length > _end)
            return false;
        return IsDelimiter(Peek(word.Length));
    }

    private static bool IsDelimiter(char c) => c is '\0' or ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    private bool AtEndOfList() => _position >= _end || Current switch
    {
        ')' => true,
        '}' => AtWord("}"),
        ';' => Peek(1) is ';' or '&',
        't' => AtWord("then"),
        'f' => AtWord("fi"),
        'd' => AtWord("do") || AtWord("done"),
        'e' => AtWord("else") || AtWord("elif") || AtWord("esac"),
        _ => false,
    };

    private ShellList ReadList()
    {
        var items = new List<ShellNode>();
        SkipLines();
        var start = _position;
        ReadItems(items);
        var end = Failed ? _text.Length : System.Math.Max(start, _position);
        return new ShellList(_script, start, end, items);
    }

    private void ReadItems(List<ShellNode> items)
    {
        while (true)
        {
            SkipLines();
            if (AtEndOfList())
                return;
            items.Add(ReadAndOr());
            SkipBlanks();
            if (Current is ';' && Peek(1) is not (';' or '&') || Current == '&')
                _position++;
            else if (Current != '\n')
                return;
        }
    }

    private ShellNode ReadAndOr()
    {
        var first = ReadPipeline();
        SkipBlanks();
        List<ShellNode>? items = null;
        List<ShellOperator>? operators = null;
        while ((Current is '&' or '|') && Peek(1) == Current)
        {
            (operators ??= []).Add(Current == '&' ? ShellOperator.And : ShellOperator.Or);
            items ??= [first];
            _position += 2;
            SkipLines();
            items.Add(ReadPipeline());
            SkipBlanks();
        }

        return items is null ? first : new ShellAndOr(_script, first.TextSpan.Start, items[items.Count - 1].TextSpan.End, items, operators!);
    }

    private ShellNode ReadPipeline()
    {
        var start = _position;
        var negated = false;
        while (AtWord("!"))
        {
            negated = true;
            _position++;
            SkipBlanks();
        }

        var first = ReadCommand();
        List<ShellNode> elements = [first];
        for (SkipBlanks(); Current == '|' && Peek(1) != '|'; SkipBlanks())
        {
            _position += Peek(1) == '&' ? 2 : 1;
            SkipLines();
            elements.Add(ReadCommand());
        }

        if (elements.Count == 1 && !negated)
            return first;
        var pipeline = new ShellPipeline(_script, start, elements[elements.Count - 1].TextSpan.End, elements, negated);
        _pipelines.Add(pipeline);
        return pipeline;
    }

    private ShellNode ReadCommand()
    {
        var start = _position;
        if (Failed || AtEndOfList() || ++_depth > MaxDepth)
        {
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        var node = ReadCompound(start) ?? ReadSimple(start);
        _depth--;
        return node;
    }

    private ShellNode ReadSimple(int start)
    {
        var slot = _commands.Count;
        if (slot == ShellScript.MaxCommands)
        {
            _hasTooManyCommands = true;
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        _commands.Add(null);
        List<ShellWord> words = [];
        List<ShellAssignment>? assignments = null;
        List<ShellRedirection>? redirections = null;
        var end = start;
        for (SkipBlanks(); !Failed && _position < _end; SkipBlanks())
        {
            var c = Current;
            if (c is '\n' or ';' or '|' or ')' || (c == '&' && Peek(1) != '>'))
                break;
            if (c == '(')
            {
                if (words.Count == 1 && assignments is null && words[0].StaticText is { } name)
                    return ReadFunctionBody(start, name);
                Fail(start);
            }
            else if (AtRedirection())
                (redirections ??= []).Add(ReadRedirection());
            else if (words.Count == 0 && ReadAssignment() is { } assignment)
                (assignments ??= []).Add(assignment);
            else
                words.Add(ReadWord());
            end = _position;
        }

        if (Failed || end == start)
        {
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        var command = new ShellCommand(_script, start, end, assignments, words, redirections);
        _commands[slot] = command;
        return command;
    }

    private ShellFunction ReadFunctionBody(int start, string name)
    {
        if (Current == '(')
        {
            _position++;
            Expect(')');
        }

        SkipLines();
        var body = ReadCommand();
        return new ShellFunction(_script, start, body.TextSpan.End, name, body);
    }

    private ShellAssignment? ReadAssignment()
    {
        var at = _position;
        if (!(char.IsLetter(Current) || Current == '_'))
            return null;
        while (at < _end && (char.IsLetterOrDigit(_text[at]) || _text[at] == '_'))
            at++;
        var name = at;
        if (at < _end && _text[at] == '+')
            at++;
        if (at >= _end || _text[at] != '=')
            return null;
        var start = _position;
        _position = at + 1;
        var value = ReadWord();
        return new ShellAssignment(_script, start, value.TextSpan.End, _text.Substring(start, name - start), value);
    }
}
