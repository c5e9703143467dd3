using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses expansions of parameters, commands and arithmetic within words, and arrays.</summary>
internal sealed partial class ShellParser
{
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
        // The operand of the operator may contain substitutions, whose commands are parsed; its literal characters are not kept separately.
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

        // Escapes in backticks are resolved before the commands are parsed. The result differs from the text of the file, so it is kept as
        // opaque text.
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

    // Called after "((": the offset after the matching "))", or -1 when it is not arithmetic. A search that reached the end is not repeated.
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
