using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses simple commands and their words.</summary>
internal sealed partial class CmdParser
{
    private ShellNode ReadSimple()
    {
        var start = _position;
        var slot = _commands.Count;
        _commands.Add(null);
        List<ShellWord> words = [];
        List<ShellAssignment>? assignments = null;
        List<ShellRedirection>? redirections = null;
        var end = start;
        for (SkipBlanks(); !Failed && _position < _end; SkipBlanks())
        {
            if (Current is '\n' or '&' or '|' || (Current == ')' && _groups > 0))
                break;
            if (IsRedirection())
                (redirections ??= []).Add(ReadRedirection());
            else if (words.Count == 1 && Is(words[0], "set") && ReadSet() is { } assignment)
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

    private static bool Is(ShellWord word, string text) => string.Equals(word.StaticText, text, StringComparison.OrdinalIgnoreCase);

    // set NAME=value up to the end of the command; set "NAME=value". Null for "set", "set /p", "set NAME".
    private ShellAssignment? ReadSet()
    {
        var start = _position;
        var at = start;
        var isQuoted = Current == '"';
        if (isQuoted)
            at++;
        if (at < _end && _text[at] == '/')
            return null;
        var name = at;
        while (at < _end && _text[at] is not ('=' or '&' or '|' or '\n' or ')' or '"'))
            at++;
        if (at >= _end || _text[at] != '=' || at == name)
            return null;
        var equals = at;
        _position = at + 1;
        List<ShellWordPart> parts = [];
        ReadParts(parts, isValue: true, isQuoted);
        var value = new ShellWord(_script, equals + 1, End(), parts);
        return new ShellAssignment(_script, start, End(), _text.Substring(name, equals - name).Trim(), value);
    }

    private ShellWord ReadWord()
    {
        var start = _position;
        List<ShellWordPart> parts = [];
        ReadParts(parts, isValue: false, isQuoted: false);
        if (_position == start)
            Fail(start);
        return new ShellWord(_script, start, End(), parts);
    }

    private void ReadParts(List<ShellWordPart> parts, bool isValue, bool isQuoted)
    {
        var literal = _position;
        for (; _position < _end; _position++)
        {
            var c = Current;
            if (c == '"')
            {
                Flush(parts, literal, isQuoted);
                if (isQuoted && literal == _position && (literal == 0 || _text[literal - 1] == '"'))
                    parts.Add(new ShellWordPart(_script, literal, literal, ShellWordPartKind.Literal, true));
                var isEnd = isQuoted && isValue;
                isQuoted = !isQuoted;
                literal = _position + 1;
                if (!isEnd)
                    continue;
                // set "NAME=value" ends with the quote.
                _position++;
                break;
            }
            else if (c == '\\' && Peek(1) == '"')
            {
                // The runtime of C reads \" as a quote; cmd itself does not.
                Flush(parts, literal, isQuoted);
                parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, isQuoted));
                literal = ++_position + 1;
            }
            else if (c is '%' or '!' && FindVariable() is > 0 and var length)
            {
                Flush(parts, literal, isQuoted);
                AddVariable(parts, length, isQuoted);
                _position += length - 1;
                literal = _position + 1;
            }
            else if (!isQuoted && c == '^' && _position + 1 < _end)
            {
                Flush(parts, literal, false);
                if (Peek(1) != '\n')
                    parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, false));
                literal = ++_position + 1;
            }
            else if (!isQuoted && (c is '\n' or '&' or '|' or '>' or '<' || (c == ')' && _groups > 0) || (!isValue && c is ' ' or '\t' or '\r')))
                break;
        }

        _position = Math.Min(_position, _end);
        Flush(parts, literal, isQuoted);
    }

    private void Flush(List<ShellWordPart> parts, int start, bool quoted)
    {
        if (_position > start)
            parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Literal, quoted));
    }

    // %NAME%, %NAME:a=b%, !NAME!, %1, %~dp0, %%i; the length, or 0.
    private int FindVariable()
    {
        var mark = Current;
        if (mark == '%' && Peek(1) == '%' && char.IsLetter(Peek(2)))
            return 3;
        if (mark == '%' && (char.IsDigit(Peek(1)) || Peek(1) == '*'))
            return 2;
        if (mark == '%' && Peek(1) == '~')
        {
            var at = 2;
            while (char.IsLetter(Peek(at)))
                at++;
            return char.IsDigit(Peek(at)) ? at + 1 : at;
        }

        var length = 1;
        while (char.IsLetterOrDigit(Peek(length)) || Peek(length) is '_' or '-' or '.' or '(' or ')')
            length++;
        if (length == 1)
            return 0;
        if (Peek(length) == ':')
        {
            while (length < MaxVariable && Peek(length) is not ('%' or '\n' or '\0'))
                length++;
        }

        return Peek(length) == mark ? length + 1 : 0;
    }

    // Longer ones do not exist; bounds the search.
    private const int MaxVariable = 1000;

    private void AddVariable(List<ShellWordPart> parts, int length, bool quoted)
    {
        var name = _text.Substring(_position, length).Trim('%', '!', '~');
        var colon = name.IndexOf(':');
        parts.Add(new ShellWordPart(_script, _position, _position + length, ShellWordPartKind.Parameter, quoted, colon > 0 ? name.Substring(0, colon) : name));
    }

    private bool IsRedirection() => Current is '>' or '<' || (Current is >= '0' and <= '9' && Peek(1) is '>' or '<');

    private ShellRedirection ReadRedirection()
    {
        var start = _position;
        if (char.IsDigit(Current))
            _position++;
        var from = _position++;
        if (Current == '>' && _text[from] == '>')
            _position++;
        var isDuplicate = Current == '&' && char.IsDigit(Peek(1));
        if (isDuplicate)
            _position++;
        var op = _text.Substring(from, _position - from);
        SkipBlanks();
        var target = ReadWord();
        return new ShellRedirection(_script, start, End(), op, target);
    }
}
