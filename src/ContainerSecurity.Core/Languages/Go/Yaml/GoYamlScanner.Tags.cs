using System;
using System.Text;

namespace ContainerSecurity.Languages.Go.Yaml;

internal sealed partial class GoYamlScanner
{
    private static bool IsWord(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or '-';

    private void ScanAnchor(GoYamlTokenKind kind)
    {
        var start = Mark;
        Advance(1);
        var name = ScanWord();
        if (name.Length == 0 || !(IsBlankOrEnd(_at) || _text[_at] is '?' or ':' or ',' or ']' or '}' or '%' or '@' or '`'))
            throw Error("did not find expected alphabetic or numeric character");
        _tokens.Add(new GoYamlToken(kind, start, _at, name));
    }

    private string ScanWord()
    {
        var start = _at;
        while (_at < _text.Length && IsWord(_text[_at]))
            Advance(1);
        return _text.Substring(start, _at - start);
    }

    private void ScanTag()
    {
        var start = Mark;
        string handle;
        string suffix;
        if (_at + 1 < _text.Length && _text[_at + 1] == '<')
        {
            Advance(2);
            handle = "";
            suffix = ScanUri("");
            if (_at >= _text.Length || _text[_at] != '>')
                throw Error("did not find the expected '>'");
            Advance(1);
        }
        else
        {
            handle = ScanHandle(isDirective: false);
            if (handle.Length > 1 && handle[handle.Length - 1] == '!')
            {
                suffix = ScanUri("");
            }
            else
            {
                suffix = ScanUri(handle);
                handle = "!";
                // A lone '!' is a tag of its own: not specific.
                if (suffix.Length == 0)
                    (handle, suffix) = ("", "!");
            }
        }

        if (!IsBlankOrEnd(_at))
            throw Error("did not find expected whitespace or line break");
        _tokens.Add(new GoYamlToken(GoYamlTokenKind.Tag, start, _at, suffix, handle));
    }

    private string ScanHandle(bool isDirective)
    {
        if (_at >= _text.Length || _text[_at] != '!')
            throw Error("did not find expected '!'");
        var start = _at;
        Advance(1);
        ScanWord();
        if (_at < _text.Length && _text[_at] == '!')
            Advance(1);
        else if (isDirective && _at - start != 1)
            throw Error("did not find expected '!'");
        return _text.Substring(start, _at - start);
    }

    private string ScanUri(string head)
    {
        var uri = new StringBuilder(head.Length > 1 ? head.Substring(1) : "");
        var isFound = head.Length > 0;
        while (_at < _text.Length && (IsWord(_text[_at]) || ";/?:@&=+$,.!%~*'()[]".Contains(_text[_at])))
        {
            if (_text[_at] == '%')
            {
                if (_at + 2 >= _text.Length || !Uri.IsHexDigit(_text[_at + 1]) || !Uri.IsHexDigit(_text[_at + 2]))
                    throw Error("did not find URI escaped octet");
                uri.Append((char)Convert.ToInt32(_text.Substring(_at + 1, 2), 16));
                Advance(3);
            }
            else
            {
                uri.Append(_text[_at]);
                Advance(1);
            }

            isFound = true;
        }

        return isFound ? uri.ToString() : throw Error("did not find expected tag URI");
    }

    private void ScanDirective()
    {
        var start = Mark;
        Advance(1);
        var name = ScanWord();
        if (name.Length == 0)
            throw Error("could not find expected directive name");
        if (!IsBlankOrEnd(_at))
            throw Error("found unexpected non-alphabetical character");
        SkipBlanks();
        GoYamlToken token;
        switch (name)
        {
            case "YAML":
                token = new GoYamlToken(GoYamlTokenKind.VersionDirective, start, _at, ScanVersion());
                break;
            case "TAG":
                var handle = ScanHandle(isDirective: true);
                if (!IsBlank(_at))
                    throw Error("did not find expected whitespace");
                SkipBlanks();
                var prefix = ScanUri("");
                if (!IsBlankOrEnd(_at))
                    throw Error("did not find expected whitespace or line break");
                token = new GoYamlToken(GoYamlTokenKind.TagDirective, start, _at, prefix, handle);
                break;
            default:
                throw Error("found unknown directive name");
        }

        SkipBlanks();
        if (_at < _text.Length && _text[_at] == '#')
        {
            while (_at < _text.Length && !IsBreak(_at))
                Advance(1);
        }

        if (_at < _text.Length)
        {
            if (!IsBreak(_at))
                throw Error("did not find expected comment or line break");
            SkipLine();
        }

        _tokens.Add(token);
    }

    private string ScanVersion()
    {
        var major = ScanNumber();
        if (_at >= _text.Length || _text[_at] != '.')
            throw Error("did not find expected digit or '.' character");
        Advance(1);
        return major + "." + ScanNumber();
    }

    private string ScanNumber()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
            Advance(1);
        if (_at - start > 9)
            throw Error("found extremely long version number");
        return _at > start ? _text.Substring(start, _at - start) : throw Error("did not find expected version number");
    }

    private void SkipBlanks()
    {
        while (IsBlank(_at))
            Advance(1);
    }
}
