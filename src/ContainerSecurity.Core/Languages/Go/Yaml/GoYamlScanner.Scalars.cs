using System.Globalization;

namespace ContainerSecurity.Languages.Go.Yaml;

internal sealed partial class GoYamlScanner
{
    private void ScanPlain()
    {
        var start = Mark;
        var scalar = new GoYamlScalar(_at);
        var end = _at;
        var gap = _at;
        var lineBreaks = 0;
        var indent = _indent + 1;
        while (true)
        {
            if ((_column == 0 && IsDocumentIndicator()) || (_at < _text.Length && _text[_at] == '#'))
                break;
            var word = _at;
            while (!IsBlankOrEnd(_at) && !EndsPlain())
                Advance(1);
            if (_at > word)
            {
                if (word > start.Index)
                    AddGap(scalar, gap, word, lineBreaks);
                scalar.Add(word, _at - word);
                lineBreaks = 0;
                end = _at;
            }

            if (IsBlank(_at) || IsBreak(_at))
                gap = end;
            else
                break;
            while (IsBlank(_at) || IsBreak(_at))
            {
                if (IsBreak(_at))
                {
                    lineBreaks++;
                    SkipLine();
                    continue;
                }

                if (lineBreaks > 0 && _column < indent && _text[_at] == '\t')
                    throw Error("found a tab character that violates indentation");
                Advance(1);
            }

            if (_flowLevel == 0 && _column < indent)
                break;
        }

        if (lineBreaks > 0)
            _isKeyAllowed = true;
        _tokens.Add(new GoYamlToken(GoYamlTokenKind.Scalar, start, end, Scalar: scalar.Finish(_text, end), IsPlain: true));
    }

    private bool EndsPlain() => _text[_at] switch
    {
        ':' => IsBlankOrEnd(_at + 1),
        ',' or '?' or '[' or ']' or '{' or '}' => _flowLevel > 0,
        _ => false,
    };

    // Blanks between words stay; one line break becomes a blank, more of them lose the first.
    private void AddGap(GoYamlScalar scalar, int start, int end, int lineBreaks)
    {
        if (lineBreaks == 0)
        {
            scalar.Add(start, end - start);
            return;
        }

        var at = start;
        while (!IsBreak(at))
            at++;
        var isFolded = _text[at] is not ('\u2028' or '\u2029');
        if (!isFolded)
            scalar.Add(at, 1);
        else if (lineBreaks == 1)
            scalar.Add(start, end - start, " ");
        at += BreakLength(at);
        for (; at < end; at++)
        {
            if (!IsBreak(at))
                continue;
            AddBreak(scalar, at);
            at += BreakLength(at) - 1;
        }
    }

    private int BreakLength(int at) => _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? 2 : 1;

    private void AddBreak(GoYamlScalar scalar, int at)
    {
        if (_text[at] is '\n' or '\u2028' or '\u2029')
            scalar.Add(at, 1);
        else
            scalar.Add(at, BreakLength(at), "\n");
    }

    private void ScanQuoted(char quote)
    {
        var start = Mark;
        var scalar = new GoYamlScalar(_at);
        Advance(1);
        while (true)
        {
            if (_column == 0 && IsDocumentIndicator())
                throw Error("found unexpected document indicator");
            if (_at >= _text.Length)
                throw Error("found unexpected end of stream");
            var isJoined = ScanQuotedWord(scalar, quote);
            if (_at < _text.Length && _text[_at] == quote && !isJoined)
                break;
            var gap = _at;
            var lineBreaks = 0;
            while (IsBlank(_at) || IsBreak(_at))
            {
                if (IsBreak(_at))
                {
                    lineBreaks++;
                    SkipLine();
                }
                else
                {
                    Advance(1);
                }
            }

            if (!isJoined)
                AddGap(scalar, gap, _at, lineBreaks);
            else
                AddBreaks(scalar, gap, _at);
        }

        Advance(1);
        _tokens.Add(new GoYamlToken(GoYamlTokenKind.Scalar, start, _at, Scalar: scalar.Finish(_text, _at)));
    }

    // After an escaped line break there is nothing to fold: blank lines stay.
    private void AddBreaks(GoYamlScalar scalar, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!IsBreak(at))
                continue;
            AddBreak(scalar, at);
            at += BreakLength(at) - 1;
        }
    }

    // Reads up to a blank, a line break or the quote. True after an escaped line break.
    private bool ScanQuotedWord(GoYamlScalar scalar, char quote)
    {
        var run = _at;
        while (!IsBlankOrEnd(_at))
        {
            var c = _text[_at];
            if (c == quote)
            {
                if (quote != '\'' || _at + 1 >= _text.Length || _text[_at + 1] != '\'')
                    break;
                scalar.Add(run, _at - run);
                scalar.Add(_at, 2, "'");
                Advance(2);
                run = _at;
            }
            else if (quote == '"' && c == '\\')
            {
                scalar.Add(run, _at - run);
                if (IsBreak(_at + 1))
                {
                    Advance(1);
                    SkipLine();
                    return true;
                }

                ScanEscape(scalar);
                run = _at;
            }
            else
            {
                Advance(1);
            }
        }

        scalar.Add(run, _at - run);
        return false;
    }

    private void ScanEscape(GoYamlScalar scalar)
    {
        var digits = 0;
        var value = "";
        switch (_at + 1 < _text.Length ? _text[_at + 1] : '\0')
        {
            case '0': value = "\0"; break;
            case 'a': value = "\a"; break;
            case 'b': value = "\b"; break;
            case 't' or '\t': value = "\t"; break;
            case 'n': value = "\n"; break;
            case 'v': value = "\v"; break;
            case 'f': value = "\f"; break;
            case 'r': value = "\r"; break;
            case 'e': value = "\x1B"; break;
            case ' ': value = " "; break;
            case '"': value = "\""; break;
            case '\'': value = "'"; break;
            case '\\': value = "\\"; break;
            case '/': value = "/"; break;
            case 'N': value = "\x85"; break;
            case '_': value = "\xA0"; break;
            case 'L': value = "\u2028"; break;
            case 'P': value = "\u2029"; break;
            case 'x': digits = 2; break;
            case 'u': digits = 4; break;
            case 'U': digits = 8; break;
            default: throw Error("found unknown escape character");
        }

        if (digits > 0)
            value = ReadCode(_at + 2, digits);
        scalar.Add(_at, 2 + digits, value);
        Advance(2 + digits);
    }

    private string ReadCode(int at, int digits)
    {
        if (at + digits > _text.Length || !uint.TryParse(_text.Substring(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw Error("did not find expected hexdecimal number");
        if (code is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
            throw Error("found invalid Unicode character escape code");
        return char.ConvertFromUtf32((int)code);
    }

    private void ScanBlockScalar(bool isLiteral)
    {
        var start = Mark;
        var scalar = new GoYamlScalar(_at);
        Advance(1);
        var (chomping, increment) = ScanBlockHeader();
        if (_at < _text.Length)
            SkipLine();
        var end = _at;
        var indent = increment == 0 ? 0 : _indent >= 0 ? _indent + increment : increment;
        var breaks = ScanBlockBreaks(ref indent, ref end);
        var leadingBreak = -1;
        var hasLeadingBlank = false;
        while (_column == indent && _at < _text.Length)
        {
            var hasBlank = IsBlank(_at);
            if (leadingBreak >= 0)
            {
                var isFolded = !isLiteral && !hasLeadingBlank && !hasBlank && _text[leadingBreak] is not ('\u2028' or '\u2029');
                if (!isFolded)
                    AddBreak(scalar, leadingBreak);
                else if (breaks.Start == breaks.End)
                    scalar.Add(leadingBreak, BreakLength(leadingBreak), " ");
            }

            AddBreaks(scalar, breaks.Start, breaks.End);
            hasLeadingBlank = hasBlank;
            var line = _at;
            while (_at < _text.Length && !IsBreak(_at))
                Advance(1);
            scalar.Add(line, _at - line);
            leadingBreak = -1;
            if (_at < _text.Length)
            {
                leadingBreak = _at;
                SkipLine();
            }

            breaks = ScanBlockBreaks(ref indent, ref end);
        }

        if (chomping != '-' && leadingBreak >= 0)
            AddBreak(scalar, leadingBreak);
        if (chomping == '+')
            AddBreaks(scalar, breaks.Start, breaks.End);
        _tokens.Add(new GoYamlToken(GoYamlTokenKind.Scalar, start, end, Scalar: scalar.Finish(_text, end)));
    }

    private (char Chomping, int Increment) ScanBlockHeader()
    {
        var chomping = '\0';
        var increment = 0;
        for (var i = 0; i < 2 && _at < _text.Length; i++)
        {
            var c = _text[_at];
            if (c is '+' or '-' && chomping == '\0')
            {
                chomping = c;
            }
            else if (c is >= '0' and <= '9' && increment == 0)
            {
                if (c == '0')
                    throw Error("found an indentation indicator equal to 0");
                increment = c - '0';
            }
            else
            {
                break;
            }

            Advance(1);
        }

        while (IsBlank(_at))
            Advance(1);
        if (_at < _text.Length && _text[_at] == '#')
        {
            while (_at < _text.Length && !IsBreak(_at))
                Advance(1);
        }

        if (_at < _text.Length && !IsBreak(_at))
            throw Error("did not find expected comment or line break");
        return (chomping, increment);
    }

    // Reads the indentation of the next line and the empty lines before it. Without an indicator the first line that is not empty sets the indentation.
    private (int Start, int End) ScanBlockBreaks(ref int indent, ref int end)
    {
        var start = _at;
        var last = _at;
        var deepest = 0;
        end = _at;
        while (true)
        {
            while ((indent == 0 || _column < indent) && _at < _text.Length && _text[_at] == ' ')
                Advance(1);
            if (_column > deepest)
                deepest = _column;
            if ((indent == 0 || _column < indent) && _at < _text.Length && _text[_at] == '\t')
                throw Error("found a tab character where an indentation space is expected");
            if (!IsBreak(_at))
                break;
            SkipLine();
            last = end = _at;
        }

        if (indent == 0)
            indent = System.Math.Max(System.Math.Max(deepest, _indent + 1), 1);
        return (start, last);
    }
}
