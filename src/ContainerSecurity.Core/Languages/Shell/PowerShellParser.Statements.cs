using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses statements with keywords.</summary>
internal sealed partial class PowerShellParser
{
    private ShellNode ReadStatement()
    {
        var start = _position;
        if (!Enter(start))
            return new ShellOpaque(_script, start, _text.Length);
        var node = ReadKeyword(start) ?? ReadAndOr();
        _depth--;
        return node;
    }

    private ShellNode? ReadKeyword(int start)
    {
        var length = 0;
        while (char.IsLetter(Peek(length)))
            length++;
        if (length is < 2 or > 12 || Peek(length) is '-' or '_' or '.' or '\\' or '/' or ':' or '=' || char.IsDigit(Peek(length)))
            return null;
        switch (_text.Substring(start, length).ToLowerInvariant())
        {
            case "if":
                _position += length;
                return ReadIf(start);
            case "while":
                _position += length;
                var condition = ReadParentheses();
                return new ShellWhile(_script, start, End(), condition, ReadBlock(), false);
            case "do":
                _position += length;
                return ReadDo(start);
            case "for" or "foreach":
                _position += length;
                return ReadLoop(start);
            case "switch":
                _position += length;
                return ReadSwitch(start);
            case "try" or "begin" or "process" or "end" or "clean" or "dynamicparam" or "data" when IsBlockNext(length):
                _position += length;
                return ReadTry(start);
            case "trap" when IsBlockNext(length) || IsTypeNext(length):
                _position += length;
                SkipTypes();
                return new ShellGroup(_script, start, End(), ReadBlock());
            case "function" or "filter":
                _position += length;
                return ReadFunction(start);
            case "param":
                _position += length;
                return new ShellGroup(_script, start, End(), ReadParentheses());
            case "return" or "throw" or "exit":
                return ReadReturn(start, length);
            case "class" or "enum" or "configuration" or "workflow":
                Fail(start);
                return new ShellOpaque(_script, start, _text.Length);
            default:
                return null;
        }
    }

    private ShellNode ReadReturn(int start, int length)
    {
        var slot = _commands.Count;
        _position += length;
        SkipBlanks();
        if (Current is '\n' or ';' or '}' or ')' or '|' or '&' or '\0')
        {
            var command = new ShellCommand(_script, start, start + length, null, [Bare(start, start + length)], null);
            _commands.Insert(slot, command);
            return command;
        }

        return ReadAndOr();
    }

    private ShellWord Bare(int start, int end) => new(_script, start, end, [new(_script, start, end, ShellWordPartKind.Literal, false)]);

    private ShellIf ReadIf(int start)
    {
        List<ShellList> conditions = [ReadParentheses()];
        List<ShellList> branches = [ReadBlock()];
        ShellList? otherwise = null;
        while (TryKeyword("elseif"))
        {
            conditions.Add(ReadParentheses());
            branches.Add(ReadBlock());
        }

        if (TryKeyword("else"))
            otherwise = ReadBlock();
        return new ShellIf(_script, start, End(), conditions, branches, otherwise);
    }

    private ShellWhile ReadDo(int start)
    {
        var body = ReadBlock();
        var isUntil = TryKeyword("until");
        if (!isUntil && !TryKeyword("while"))
            Fail(_position);
        var condition = ReadParentheses();
        return new ShellWhile(_script, start, End(), condition, body, isUntil);
    }

    private ShellFor ReadLoop(int start)
    {
        SkipLines();
        while (Current == '-')
        {
            ReadArgument();
            SkipLines();
        }

        if (Current != '(')
        {
            Fail(_position);
            return new ShellFor(_script, start, End(), null, null, new ShellList(_script, start, _text.Length, []));
        }

        var header = ReadBody(')', isLoop: true);
        var body = ReadBlock();
        return new ShellFor(_script, start, End(), null, null, new ShellList(_script, header.TextSpan.Start, End(), [.. header.Items, .. body.Items]));
    }

    // "$x in" of foreach
    private void SkipLoopVariable()
    {
        var before = _position;
        SkipLines();
        if (Current == '$')
        {
            _position++;
            while (char.IsLetterOrDigit(Current) || Current is '_' or ':')
                _position++;
            if (TryKeyword("in"))
                return;
        }

        _position = before;
    }

    private ShellGroup ReadSwitch(int start)
    {
        SkipLines();
        while (Current == '-')
        {
            ReadArgument();
            SkipLines();
        }

        var value = ReadParentheses();
        SkipLines();
        var open = _position;
        var items = new List<ShellNode>(value.Items);
        if (Expect('{') && Enter(open))
        {
            for (SkipSeparators(); !Failed && _position < _end && Current != '}'; SkipSeparators())
            {
                ReadArgument();
                items.AddRange(ReadBlock().Items);
            }

            Expect('}');
            _depth--;
        }

        return new ShellGroup(_script, start, End(), new ShellList(_script, start, End(), items));
    }

    private void SkipSeparators()
    {
        for (SkipLines(); Current == ';'; SkipLines())
            _position++;
    }

    private ShellGroup ReadTry(int start)
    {
        List<ShellNode> items = [.. ReadBlock().Items];
        while (!Failed && (TryKeyword("catch") || TryKeyword("finally")))
        {
            SkipTypes();
            items.AddRange(ReadBlock().Items);
        }

        return new ShellGroup(_script, start, End(), new ShellList(_script, start, End(), items));
    }

    private ShellFunction ReadFunction(int start)
    {
        SkipBlanks();
        var from = _position;
        while (_position < _end && !char.IsWhiteSpace(Current) && Current is not ('(' or '{' or ';'))
            _position++;
        var name = _text.Substring(from, _position - from);
        SkipLines();
        List<ShellNode> items = Current == '(' ? [.. ReadParentheses().Items] : [];
        var body = ReadBlock();
        return new ShellFunction(_script, start, End(), name, new ShellList(_script, from, End(), [.. items, .. body.Items]));
    }

    private ShellList ReadParentheses() => ReadBracketed('(', ')');

    private ShellList ReadBlock() => ReadBracketed('{', '}');

    private ShellList ReadBracketed(char open, char close)
    {
        SkipLines();
        if (Current == open)
            return ReadBody(close);
        var at = _position;
        Fail(at);
        return new ShellList(_script, at, _text.Length, []);
    }

    private bool TryKeyword(string word)
    {
        var before = _position;
        SkipLines();
        if (string.Compare(_text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && _position + word.Length <= _end && !char.IsLetterOrDigit(Peek(word.Length)) && Peek(word.Length) is not ('-' or '_'))
        {
            _position += word.Length;
            return true;
        }

        _position = before;
        return false;
    }

    private bool IsBlockNext(int length) => Next(length) == '{';

    private bool IsTypeNext(int length) => Next(length) == '[';

    private char Next(int length)
    {
        while (char.IsWhiteSpace(Peek(length)))
            length++;
        return Peek(length);
    }

    private void SkipTypes()
    {
        for (SkipLines(); Current is '[' or ',' && !Failed; SkipLines())
        {
            if (Current == '[')
                SkipType();
            else
                _position++;
        }
    }
}
