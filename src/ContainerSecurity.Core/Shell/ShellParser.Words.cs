using System.Collections.Generic;

namespace ContainerSecurity.Shell;

/// <summary>Words and what stands in them.</summary>
internal sealed partial class ShellParser
{
    private ShellWord ReadWord()
    {
        var start = _position;
        List<ShellWordPart> parts = [];
        var literal = start;
        while (_position < _end)
        {
            var c = _text[_position];
            if (c == '(' && _position > start && (_text[_position - 1] is '=' or '?' or '*' or '+' or '@' or '!') || c == '(' && literal == start && _position == start && start > 0 && _text[start - 1] == '=')
            {
                Flush(parts, literal, false);
                ReadArray(parts);
                literal = _position;
            }
            else if (c is '<' or '>' && Peek(1) == '(' && _position == start)
            {
                ReadSubstitution(parts, 2, false);
                literal = _position;
            }
            else if (IsDelimiter(c))
                break;
            else if (c is '\\' or '\'' or '"' or '`' || (c == '$' && IsExpansion(false)))
            {
                Flush(parts, literal, false);
                ReadSpecial(parts, c);
                literal = _position;
            }
            else
                _position++;
        }

        if (Failed)
            return new ShellWord(_script, start, start, []);
        Flush(parts, literal, false);
        return new ShellWord(_script, start, _position, parts);
    }

    private void Flush(List<ShellWordPart> parts, int start, bool quoted)
    {
        if (_position > start && !Failed)
            parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Literal, quoted));
    }

    private bool IsExpansion(bool quoted)
    {
        var c = Peek(1);
        return c is '{' or '(' or '_' or '@' or '*' or '#' or '?' or '-' or '$' or '!' || char.IsLetterOrDigit(c) || (!quoted && c is '\'' or '"');
    }

    private void ReadSpecial(List<ShellWordPart> parts, char c)
    {
        switch (c)
        {
            case '\\':
                ReadEscape(parts, false);
                break;
            case '\'':
                _position++;
                ReadTo('\'', parts);
                break;
            case '"':
                _position++;
                ReadDouble(parts, '"');
                break;
            case '`':
                ReadBackticks(parts, false);
                break;
            default:
                ReadDollar(parts, false);
                break;
        }
    }

    private void ReadEscape(List<ShellWordPart> parts, bool quoted)
    {
        if (Peek(1) != '\n')
            parts.Add(new ShellWordPart(_script, _position, System.Math.Min(_position + 2, _end), _position + 1 < _end ? ShellWordPartKind.Escape : ShellWordPartKind.Literal, quoted));
        _position = System.Math.Min(_position + 2, _end);
    }

    private void ReadTo(char quote, List<ShellWordPart> parts)
    {
        var at = _text.IndexOf(quote, _position, _end - _position);
        if (at < 0)
        {
            Fail(_position);
            return;
        }

        parts.Add(new ShellWordPart(_script, _position, at, ShellWordPartKind.Literal, true));
        _position = at + 1;
    }

    // A terminator of '\0' reads to the end: the body of a here-document.
    private void ReadDouble(List<ShellWordPart> parts, char terminator)
    {
        var start = _position;
        var literal = start;
        var count = parts.Count;
        while (_position < _end)
        {
            var c = _text[_position];
            if (c == terminator)
                break;
            if (c == '\\' && Peek(1) is '$' or '`' or '"' or '\\' or '\n' || c == '`' || (c == '$' && IsExpansion(true)))
            {
                Flush(parts, literal, true);
                if (c == '\\')
                    ReadEscape(parts, true);
                else if (c == '`')
                    ReadBackticks(parts, true);
                else
                    ReadDollar(parts, true);
                literal = _position;
            }
            else
                _position += c == '\\' && _position + 1 < _end ? 2 : 1;
        }

        if (Failed || (terminator != '\0' && _position >= _end))
        {
            Fail(start);
            return;
        }

        Flush(parts, literal, true);
        if (terminator == '\0')
            return;
        if (parts.Count == count)
            parts.Add(new ShellWordPart(_script, start, start, ShellWordPartKind.Literal, true));
        _position++;
    }

    private void ReadDollar(List<ShellWordPart> parts, bool quoted)
    {
        var start = _position;
        var c = Peek(1);
        if (c == '(')
        {
            if (Peek(2) == '(' && FindArithmeticEnd(_position + 3) is var end and >= 0)
            {
                _position = end;
                parts.Add(new ShellWordPart(_script, start, end, ShellWordPartKind.Arithmetic, quoted));
                return;
            }

            ReadSubstitution(parts, 2, quoted);
            return;
        }

        if (c == '{')
        {
            ReadBraces(parts, quoted);
            return;
        }

        if (c == '"')
        {
            _position += 2;
            ReadDouble(parts, '"');
            return;
        }

        _position += 2;
        if (c == '\'')
        {
            while (_position < _end && _text[_position] != '\'')
                _position += _text[_position] == '\\' ? 2 : 1;
            if (_position >= _end)
            {
                Fail(start);
                return;
            }

            parts.Add(new ShellWordPart(_script, start + 2, _position++, ShellWordPartKind.AnsiQuoted, true));
            return;
        }

        if (char.IsLetter(c) || c == '_')
        {
            while (_position < _end && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_'))
                _position++;
        }

        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Parameter, quoted, _text.Substring(start + 1, _position - start - 1)));
    }

    private void ReadBraces(List<ShellWordPart> parts, bool quoted)
    {
        var start = _position;
        if (++_depth > MaxDepth)
        {
            Fail(start);
            return;
        }

        _position += 2;
        if (Current is '#' or '!' && Peek(1) != '}')
            _position++;
        var name = _position;
        while (_position < _end && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_'))
            _position++;
        if (_position == name && _position < _end && Current != '}')
            _position++;
        var nameEnd = _position;
        // What the operator works with may hold substitutions, whose commands are read; its literal characters are not kept apart.
        List<ShellWordPart> inner = [];
        while (_position < _end && _text[_position] != '}')
        {
            var c = _text[_position];
            if (c is '\\' or '"' or '`' || (c == '\'' && !quoted) || (c == '$' && IsExpansion(quoted)))
                ReadSpecial(inner, c);
            else
                _position++;
        }

        if (Failed || _position >= _end || nameEnd == name)
        {
            Fail(start);
            return;
        }

        _position++;
        _depth--;
        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Parameter, quoted, _text.Substring(name, nameEnd - name)));
    }

    private void ReadSubstitution(List<ShellWordPart> parts, int skip, bool quoted)
    {
        var start = _position;
        if (++_depth > MaxDepth)
        {
            Fail(start);
            return;
        }

        _position += skip;
        var body = ReadList();
        if (!Expect(')'))
            return;
        _depth--;
        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Command, quoted, body: body));
    }

    private void ReadBackticks(List<ShellWordPart> parts, bool quoted)
    {
        var start = ++_position;
        var escaped = false;
        while (_position < _end && _text[_position] != '`')
        {
            escaped |= _text[_position] == '\\';
            _position += _text[_position] == '\\' ? 2 : 1;
        }

        if (_position >= _end || ++_depth > MaxDepth)
        {
            Fail(start - 1);
            return;
        }

        // Escapes in backticks are resolved before the commands are read; such a text is another one than the file's, and kept as it is.
        var close = _position;
        ShellList? body = null;
        if (!escaped)
        {
            var outer = _end;
            _end = close;
            _position = start;
            body = ReadList();
            if (_position < close)
                Fail(_position);
            _end = outer;
        }

        _depth--;
        _position = Failed ? _end : close + 1;
        if (!Failed)
            parts.Add(new ShellWordPart(_script, start - 1, _position, ShellWordPartKind.Command, quoted, body: body));
    }

    private void ReadArray(List<ShellWordPart> parts)
    {
        var start = _position++;
        if (++_depth > MaxDepth)
        {
            Fail(start);
            return;
        }

        for (SkipLines(); !Failed && _position < _end && Current != ')'; SkipLines())
        {
            var before = _position;
            ReadWord();
            if (Current == '|' && !Failed)
                _position++;
            else if (_position == before)
                Fail(start);
        }

        if (!Expect(')'))
            return;
        _depth--;
        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Array, false));
    }

    // After "((": the place behind the "))" that ends it, or -1 where it is not arithmetic. A search that came to the end is not made again.
    private int FindArithmeticEnd(int from)
    {
        if (_noArithmetic)
            return -1;
        var depth = 0;
        for (var at = from; at < _end; at++)
        {
            if (_text[at] == '(')
                depth++;
            else if (_text[at] == ')' && depth-- == 0)
                return at + 1 < _end && _text[at + 1] == ')' ? at + 2 : -1;
        }

        _noArithmetic = true;
        return -1;
    }
}
