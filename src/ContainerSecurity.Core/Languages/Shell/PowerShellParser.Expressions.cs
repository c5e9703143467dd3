using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The part that parses expressions, assignments and method calls.</summary>
internal sealed partial class PowerShellParser
{
    private bool IsExpression() => Current switch
    {
        '$' or '(' or '\'' or '"' or '[' or '{' or '!' or ',' => true,
        '\\' => Peek(1) == '"',
        '@' => Peek(1) is '(' or '{' or '\'' or '"',
        '-' or '+' => Peek(1) is '(' or '$' or '\'' or '"' or '[' || Peek(1) == Current || char.IsDigit(Peek(1)) || (char.IsLetter(Peek(1)) && IsUnary()),
        >= '0' and <= '9' => IsNumber(),
        _ => false,
    };

    private bool IsUnary()
    {
        var length = 1;
        while (char.IsLetter(Peek(length)))
            length++;
        return _text.Substring(_position + 1, length - 1).ToLowerInvariant() is "not" or "bnot" or "join" or "split";
    }

    private bool IsNumber()
    {
        var length = 1;
        while (char.IsDigit(Peek(length)) || (Peek(length) == '.' && char.IsDigit(Peek(length + 1))))
            length++;
        return Peek(length) is '\0' or ' ' or '\t' or '\r' or '\n' or ';' or '|' or ')' or '}' or ',' or '.' or '+' or '-' or '*' or '/' or ']' or '%';
    }

    private ShellNode ReadExpression(int start)
    {
        var slot = _commands.Count;
        List<ShellWord> words = [];
        List<ShellCommand> calls = [];
        List<ShellRedirection>? redirections = null;
        List<ShellWordPart> parts = [];
        var wordStart = _position;
        var end = _position;
        var isPlain = true;
        var isOperandNext = true;
        for (SkipBlanks(); !Failed && _position < _end; SkipBlanks())
        {
            var c = Current;
            if (c is ';' or '|' or ')' or '}' or ']' or '&' || (c == '\n' && !isOperandNext))
                break;
            if (c == '\n')
                _position++;
            else if (IsAssignment(out var length) && isPlain && words.Count == 0 && end > start)
                return ReadAssignment(start, end, slot, length);
            else if (!isOperandNext && IsRedirection())
                (redirections ??= []).Add(ReadRedirection());
            else if (c == ',')
            {
                words.Add(new ShellWord(_script, wordStart, end, parts));
                parts = [];
                _position++;
                SkipLines();
                (wordStart, isOperandNext) = (_position, true);
            }
            else if (c is '+' or '-' && Peek(1) == c)
                _position += 2;
            else if (ReadOperator(isOperandNext))
                (isPlain, isOperandNext) = (false, true);
            else
            {
                var before = _position;
                ReadOperand(parts, calls);
                if (_position == before)
                    Fail(before);
                isOperandNext = false;
            }

            end = _position;
        }

        if (Failed || end == start)
        {
            Fail(start);
            return new ShellOpaque(_script, start, _text.Length);
        }

        if (end > wordStart)
            words.Add(new ShellWord(_script, wordStart, end, parts));
        return new ShellExpression(_script, start, end, words, calls, redirections);
    }

    // =, +=, -=, *=, /=, %=, ??=
    private bool IsAssignment(out int length)
    {
        length = Current == '=' ? 1 : Current is '+' or '-' or '*' or '/' or '%' && Peek(1) == '=' ? 2 : Current == '?' && Peek(1) == '?' && Peek(2) == '=' ? 3 : 0;
        return length > 0;
    }

    private ShellCommand ReadAssignment(int start, int nameEnd, int slot, int length)
    {
        _commands.Insert(slot, null);
        _position += length;
        SkipLines();
        var from = _position;
        var right = Current is '\0' or ';' or ')' or '}' ? null : ReadStatement();
        var value = right is ShellExpression { Words.Length: 1, Calls.IsEmpty: true, Redirections.IsEmpty: true } simple
            ? simple.Words[0]
            : new ShellWord(_script, from, End(), right is null ? [] : [new(_script, from, End(), ShellWordPartKind.Command, false, body: new ShellList(_script, from, End(), [right]))]);
        var assignment = new ShellAssignment(_script, start, End(), VariableName(_text.Substring(start, nameEnd - start)), value);
        var command = new ShellCommand(_script, start, End(), [assignment], [], null);
        _commands[slot] = Failed ? null : command;
        return command;
    }

    // $env:X is X as in any other shell; types before a variable are passed over.
    private static string VariableName(string text)
    {
        var dollar = text.LastIndexOf('$');
        if (dollar < 0)
            return text.Trim().Trim('\'', '"');
        var name = text.Substring(dollar + 1).Trim().Trim('{', '}');
        return name.Substring(name.IndexOf(':') + 1);
    }

    private bool ReadOperator(bool isOperandNext)
    {
        var c = Current;
        if (c == '-' && char.IsLetter(Peek(1)) && (!isOperandNext || IsUnary()))
        {
            _position++;
            while (char.IsLetter(Current))
                _position++;
            return true;
        }

        if (c is '+' or '-' or '*' or '/' or '%' or '!' or '=' or '?' or ':' || (c == '.' && Peek(1) == '.'))
        {
            _position += c == '.' ? 2 : 1;
            return true;
        }

        return false;
    }

    private void ReadOperand(List<ShellWordPart> parts, List<ShellCommand> calls)
    {
        var start = _position;
        var count = parts.Count;
        switch (Current)
        {
            case '[':
                var from = _position;
                SkipType();
                if (Current == ':' && Peek(1) == ':')
                    parts.Add(new ShellWordPart(_script, from, _position, ShellWordPartKind.Literal, false));
                else if (Current == '\n' || _position >= _end)
                    return;
                break;
            case '$' or '(' or '@' or '{' or '\'' or '"' or '\\':
                ReadSpecial(parts);
                break;
            default:
                while (char.IsLetterOrDigit(Current) || Current is '_' or '.' && char.IsDigit(Peek(1)))
                    _position++;
                if (_position == start)
                    return;
                parts.Add(new ShellWordPart(_script, start, _position, ShellWordPartKind.Literal, false));
                break;
        }

        ReadMembers(parts, calls, start, count);
    }

    // .Name, ::Name, .Name(..), [..]
    private void ReadMembers(List<ShellWordPart> parts, List<ShellCommand> calls, int start, int count)
    {
        while (!Failed && _position < _end)
        {
            var isStatic = Current == ':' && Peek(1) == ':';
            var skip = isStatic ? 2 : Current == '?' && Peek(1) == '.' ? 2 : 1;
            if (Current == '[' && _position > start)
                ReadIndex();
            else if ((isStatic || Current == '.' || skip == 2) && (char.IsLetter(Peek(skip)) || Peek(skip) is '_' or '\'' or '"'))
            {
                var quoted = Peek(skip) is '\'' or '"';
                var from = isStatic ? start : _position + skip + (quoted ? 1 : 0);
                _position += skip + (quoted ? 1 : 0);
                while (char.IsLetterOrDigit(Current) || Current == '_')
                    _position++;
                var end = _position;
                if (quoted)
                    _position++;
                if (Current == '(')
                    calls.Add(ReadCall(start, from, end));
                // What a member or a call gives is unknown.
                if (parts.Count > count && !Failed)
                    parts.Add(new ShellWordPart(_script, from, end, ShellWordPartKind.Command, false));
            }
            else
                return;
        }
    }

    private void ReadIndex()
    {
        var start = _position++;
        if (!Enter(start))
            return;
        SkipLines();
        if (Current != ']')
            ReadAndOr();
        Expect(']');
        _depth--;
    }

    private ShellCommand ReadCall(int start, int nameStart, int nameEnd)
    {
        var slot = _commands.Count;
        _commands.Add(null);
        List<ShellWord> words = [Bare(nameStart, nameEnd)];
        var open = _position++;
        if (Enter(open))
        {
            for (SkipLines(); !Failed && _position < _end && Current != ')'; SkipLines())
            {
                var before = _position;
                var argument = ReadAndOr();
                if (argument is ShellExpression { Calls.IsEmpty: true } values)
                    words.AddRange(values.Words);
                else
                    words.Add(new ShellWord(_script, before, End(), [new(_script, before, End(), ShellWordPartKind.Command, false, body: new ShellList(_script, before, End(), [argument]))]));
                if (_position == before)
                    Fail(before);
            }

            Expect(')');
            _depth--;
        }

        var command = new ShellCommand(_script, start, End(), null, words, null);
        if (!Failed)
            _commands[slot] = command;
        return command;
    }

    private void SkipType()
    {
        var start = _position;
        var depth = 0;
        for (; _position < _end; _position++)
        {
            if (Current == '[')
                depth++;
            else if (Current == ']' && --depth == 0)
            {
                _position++;
                return;
            }
        }

        Fail(start);
    }
}
