using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses words, strings and variables.</summary>
internal sealed partial class PowerShellParser
{
    private static bool IsDelimiter(char c) => c is '\0' or ' ' or '\t' or '\r' or '\n' or ';' or '|' or '&' or '(' or ')' or '{' or '}' or ',' or '>' or '<';

    private ShellWord ReadArgument()
    {
        var start = _position;
        List<ShellWordPart> parts = [];
        var literal = start;
        while (_position < _end && !Failed)
        {
            var c = _text[_position];
            var isValueStart = _position == start || (_text[start] == '-' && _text[_position - 1] == ':');
            if (c is '(' or '{' && isValueStart || (c == '@' && _position == start && Peek(1) is '(' or '{' or '\'' or '"') || c is '\'' or '"' or '$' || (c == '\\' && Peek(1) == '"' && HasEscapedQuote()))
            {
                Flush(parts, literal);
                ReadSpecial(parts);
                if (c == '$' && parts.Count > 0 && parts[parts.Count - 1].Kind == ShellWordPartKind.Parameter && !Failed)
                    ReadVariableMembers(parts);
                literal = _position;
                if (c is '(' or '{' or '@')
                {
                    if (Current == '.' || (Current == ':' && Peek(1) == ':') || Current == '[')
                        ReadResultMembers(parts, start);
                    break;
                }
            }
            else if (c == '@' && _position == start && (char.IsLetter(Peek(1)) || Peek(1) == '_'))
            {
                _position++;
                var name = _position;
                while (char.IsLetterOrDigit(Current) || Current == '_')
                    _position++;
                parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Parameter, false, _text.Substring(name, _position - name)));
                literal = _position;
            }
            else if (c == '`' && _position + 1 < _end)
            {
                Flush(parts, literal);
                parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, false));
                literal = _position += 2;
            }
            else if (IsDelimiter(c))
                break;
            else
                _position++;
        }

        if (Failed)
            return new ShellWord(_script, start, start, []);
        if (_position == start)
            Fail(start);
        Flush(parts, literal);
        return new ShellWord(_script, start, End(), parts);
    }

    private void Flush(List<ShellWordPart> parts, int start)
    {
        if (_position > start && !Failed)
            parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Literal, false));
    }

    // $x.Content, $client.DownloadString('u'): unknown, with its calls.
    private void ReadVariableMembers(List<ShellWordPart> parts)
    {
        if (Current == '.' && char.IsLetter(Peek(1)))
            ReadResultMembers(parts, parts[parts.Count - 1].TextSpan.Start);
    }

    private void ReadResultMembers(List<ShellWordPart> parts, int start)
    {
        List<ShellCommand> calls = [];
        List<ShellWordPart> none = [];
        ReadMembers(none, calls, start, 0);
        if (Failed)
            return;
        if (calls.Count == 0)
            return;
        var expression = new ShellExpression(_script, start, _position, [], calls, null);
        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Command, false, body: new ShellList(_script, start, _position, [expression])));
    }

    private void ReadSpecial(List<ShellWordPart> parts)
    {
        var start = _position;
        switch (Current)
        {
            case '$':
                ReadDollar(parts, false);
                break;
            case '(':
                Inline(parts, start, ReadBody(')'));
                break;
            case '{':
                var block = ReadBody('}');
                parts.Add(new ShellWordPart(_script, start, End(), ShellWordPartKind.Block, false, body: block));
                break;
            case '@' when Peek(1) is '(':
                _position++;
                Inline(parts, start, ReadBody(')'));
                break;
            case '@' when Peek(1) is '{':
                _position++;
                ReadTable(parts, start);
                break;
            case '@' when Peek(1) is '\'' or '"':
                ReadHereString(parts);
                break;
            case '\'':
                ReadSingle(parts);
                break;
            case '"':
                _position++;
                ReadDouble(parts, "\"");
                break;
            case '\\' when Peek(1) == '"':
                // In a RUN instruction the command line of Windows drops quotes without a backslash.
                _position += 2;
                ReadDouble(parts, "\\\"");
                break;
            default:
                Fail(start);
                break;
        }
    }

    private bool HasEscapedQuote()
    {
        if (_noEscapedQuote)
            return false;
        _noEscapedQuote = _text.IndexOf("\\\"", _position + 2, StringComparison.Ordinal) < 0;
        return !_noEscapedQuote;
    }

    // Parentheses around a value alone are that value.
    private void Inline(List<ShellWordPart> parts, int start, ShellList body)
    {
        if (Failed)
            return;
        if (body.Items.Length == 1 && body.Items[0] is ShellExpression { Words.Length: 1, Calls.IsEmpty: true, Redirections.IsEmpty: true } simple)
            parts.AddRange(simple.Words[0].Parts);
        else
            parts.Add(new ShellWordPart(_script, start, End(), ShellWordPartKind.Command, false, body: body));
    }

    // The entries of a hash table are assignments.
    private void ReadTable(List<ShellWordPart> parts, int start)
    {
        var open = _position++;
        if (!Enter(open))
            return;
        List<ShellNode> items = [];
        for (SkipSeparators(); !Failed && _position < _end && Current != '}'; SkipSeparators())
        {
            var slot = _commands.Count;
            var from = _position;
            // A key may be a string or an expression.
            List<ShellWordPart> key = [];
            while (_position < _end && !Failed && Current is not ('=' or '}' or ';' or '\n'))
            {
                if (Current is '\'' or '"' or '$' or '(')
                    ReadSpecial(key);
                else
                    _position++;
            }

            var end = _position;
            if (Current == '=')
                items.Add(ReadAssignment(from, end, slot, 1));
            else if (Current != '}')
                Fail(from);
        }

        Expect('}');
        _depth--;
        if (!Failed)
            parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Array, false, body: new ShellList(_script, open + 1, _position, items)));
    }

    private void ReadHereString(List<ShellWordPart> parts)
    {
        var start = _position;
        var quote = Peek(1);
        var line = _text.IndexOf('\n', _position);
        var close = line < 0 ? -1 : _text.IndexOf("\n" + quote + "@", line, StringComparison.Ordinal);
        if (close < 0)
        {
            Fail(start);
            return;
        }

        // Variables in it are left as text: what it holds is data.
        parts.Add(new ShellWordPart(_script, Math.Min(line + 1, close), close, ShellWordPartKind.Literal, true));
        _position = close + 3;
    }

    private void ReadSingle(List<ShellWordPart> parts)
    {
        var start = _position++;
        var literal = _position;
        while (_position < _end)
        {
            if (Current != '\'')
            {
                _position++;
                continue;
            }

            AddLiteral(parts, literal, _position, start);
            if (Peek(1) != '\'')
            {
                _position++;
                return;
            }

            parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, true));
            literal = _position += 2;
        }

        Fail(start);
    }

    private void AddLiteral(List<ShellWordPart> parts, int start, int end, int quote)
    {
        if (end > start || start == quote + 1)
            parts.Add(new ShellWordPart(_script, start, end, ShellWordPartKind.Literal, true));
    }

    private void ReadDouble(List<ShellWordPart> parts, string close)
    {
        var start = _position;
        var literal = start;
        while (_position < _end && !Failed)
        {
            var c = Current;
            if (c == close[0] && string.CompareOrdinal(_text, _position, close, 0, close.Length) == 0)
            {
                AddLiteral(parts, literal, _position, start - 1);
                if (close.Length > 1 || Peek(1) != '"')
                {
                    _position += close.Length;
                    return;
                }

                parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, true));
                literal = _position += 2;
            }
            else if (c == '`' && _position + 1 < _end)
            {
                AddLiteral(parts, literal, _position, -1);
                parts.Add(new ShellWordPart(_script, _position, _position + 2, ShellWordPartKind.Escape, true));
                literal = _position += 2;
            }
            else if (c == '$' && (Peek(1) is '(' or '{' or '_' || char.IsLetter(Peek(1))))
            {
                AddLiteral(parts, literal, _position, -1);
                ReadDollar(parts, true);
                literal = _position;
            }
            else
                _position++;
        }

        Fail(start);
    }

    private void ReadDollar(List<ShellWordPart> parts, bool quoted)
    {
        var start = _position++;
        if (Current == '(')
        {
            var body = ReadBody(')');
            if (!Failed)
                parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Command, quoted, body: body));
            return;
        }

        var from = _position;
        int to;
        if (Current == '{')
        {
            from++;
            to = _text.IndexOf('}', from);
            if (to < 0)
            {
                Fail(start);
                return;
            }

            _position = to + 1;
        }
        else
        {
            while (char.IsLetterOrDigit(Current) || Current == '_' || (Current == ':' && (char.IsLetter(Peek(1)) || Peek(1) == '_') && Peek(-1) != ':'))
                _position++;
            // $?, $^, $$
            if (_position == from && Current is '?' or '^' or '$')
                _position++;
            to = _position;
        }

        if (to == from)
        {
            parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Literal, quoted));
            return;
        }

        var name = _text.Substring(from, to - from);
        parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Parameter, quoted, name.Substring(name.IndexOf(':') + 1)));
    }
}
