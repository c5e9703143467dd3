using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses words and their parts.</summary>
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

    // With the terminator '\0' it reads to the end, as in the body of a here-document.
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
}
