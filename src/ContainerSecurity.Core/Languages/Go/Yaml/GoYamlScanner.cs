using System.Collections.Generic;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>
/// Splits a text into the tokens of YAML 1.1, with the rules and the messages of libyaml, which Go's library follows:
/// https://pyyaml.org/wiki/LibYAML and the YAML 1.1 specification.
/// </summary>
internal sealed partial class GoYamlScanner
{
    // A limit of ours; libyaml's is 10,000. Reading and all that walks values is recursive.
    private const int MaxDepth = 1000;
    private const int MaxKeyLength = 1024;

    private readonly string _text;
    private readonly List<GoYamlToken> _tokens = [];
    private readonly Stack<int> _indents = new();
    private readonly List<SimpleKey> _simpleKeys = [default];
    private readonly Dictionary<int, int> _keysByToken = [];
    private int _head;
    private int _taken;
    private int _at;
    private int _line;
    private int _column;
    private int _indent = -1;
    private int _flowLevel;
    private bool _isKeyAllowed = true;

    /// <summary>Creates a scanner.</summary>
    /// <exception cref="GoYamlException">The text has characters that YAML forbids.</exception>
    public GoYamlScanner(string text)
    {
        _text = text;
        CheckCharacters(text);
        if (text.Length > 0 && text[0] == '\uFEFF')
            _at = 1;
    }

    private GoYamlMark Mark => new(_at, _line, _column);

    /// <summary>The next token, which stays.</summary>
    public GoYamlToken Peek()
    {
        Fill();
        return _tokens[_head];
    }

    /// <summary>Takes the next token.</summary>
    public void Skip()
    {
        Fill();
        if (_tokens[_head].Kind == GoYamlTokenKind.StreamEnd)
            return;
        _head++;
        _taken++;
        if (_head == _tokens.Count)
        {
            _tokens.Clear();
            _head = 0;
        }
    }

    /// <summary>The characters that may stand in YAML: https://yaml.org/spec/1.1/#c-printable.</summary>
    internal static void CheckCharacters(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not '\t' and not '\n' and not '\r') or '\x7F' or (>= '\x80' and < '\xA0' and not '\x85') or '\uFFFE' or '\uFFFF')
                throw new GoYamlException("yaml: control characters are not allowed");
        }
    }

    private void Fill()
    {
        while (true)
        {
            // The first token may turn out to be a key only when a later colon is read.
            if (_head < _tokens.Count && !(_keysByToken.TryGetValue(_taken, out var key) && IsValid(key)))
                return;
            FetchNext();
        }
    }

    private void FetchNext()
    {
        SkipToToken();
        Unroll(_column);
        if (_at >= _text.Length)
        {
            FetchEnd();
            return;
        }

        var c = _text[_at];
        if (_column == 0 && c == '%')
        {
            Unroll(-1);
            RemoveKey();
            _isKeyAllowed = false;
            ScanDirective();
        }
        else if (_column == 0 && IsDocumentIndicator())
        {
            Unroll(-1);
            RemoveKey();
            _isKeyAllowed = false;
            Add(c == '-' ? GoYamlTokenKind.DocumentStart : GoYamlTokenKind.DocumentEnd, 3);
        }
        else
        {
            FetchContent(c);
        }
    }

    private void FetchContent(char c)
    {
        switch (c)
        {
            case '[' or '{':
                SaveKey();
                _simpleKeys.Add(default);
                if (++_flowLevel > MaxDepth)
                    throw Error($"exceeded max depth of {MaxDepth}");
                _isKeyAllowed = true;
                Add(c == '[' ? GoYamlTokenKind.FlowSequenceStart : GoYamlTokenKind.FlowMappingStart, 1);
                break;
            case ']' or '}':
                RemoveKey();
                LeaveFlow();
                _isKeyAllowed = false;
                Add(c == ']' ? GoYamlTokenKind.FlowSequenceEnd : GoYamlTokenKind.FlowMappingEnd, 1);
                break;
            case ',':
                RemoveKey();
                _isKeyAllowed = true;
                Add(GoYamlTokenKind.FlowEntry, 1);
                break;
            case '-' when IsBlankOrEnd(_at + 1):
                FetchEntry();
                break;
            case '?' when _flowLevel > 0 || IsBlankOrEnd(_at + 1):
                FetchKey();
                break;
            case ':' when _flowLevel > 0 || IsBlankOrEnd(_at + 1):
                FetchValue();
                break;
            case '*' or '&':
                SaveKey();
                _isKeyAllowed = false;
                ScanAnchor(c == '*' ? GoYamlTokenKind.Alias : GoYamlTokenKind.Anchor);
                break;
            case '!':
                SaveKey();
                _isKeyAllowed = false;
                ScanTag();
                break;
            case '|' or '>' when _flowLevel == 0:
                RemoveKey();
                _isKeyAllowed = true;
                ScanBlockScalar(c == '|');
                break;
            case '\'' or '"':
                SaveKey();
                _isKeyAllowed = false;
                ScanQuoted(c);
                break;
            default:
                if (!StartsPlain(c))
                    throw Error("found character that cannot start any token");
                SaveKey();
                _isKeyAllowed = false;
                ScanPlain();
                break;
        }
    }

    private bool StartsPlain(char c) => c switch
    {
        '-' => _at + 1 >= _text.Length || !IsBlank(_at + 1),
        '?' or ':' => _flowLevel == 0 && !IsBlankOrEnd(_at + 1),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => !IsBlankOrEnd(_at),
    };

    private void FetchEnd()
    {
        if (_column != 0)
        {
            _column = 0;
            _line++;
        }

        Unroll(-1);
        RemoveKey();
        _isKeyAllowed = false;
        Add(GoYamlTokenKind.StreamEnd, 0);
    }

    private void FetchEntry()
    {
        if (_flowLevel == 0)
        {
            if (!_isKeyAllowed)
                throw Error("block sequence entries are not allowed in this context");
            Roll(_column, -1, GoYamlTokenKind.BlockSequenceStart, Mark);
        }

        RemoveKey();
        _isKeyAllowed = true;
        Add(GoYamlTokenKind.BlockEntry, 1);
    }

    private void FetchKey()
    {
        if (_flowLevel == 0)
        {
            if (!_isKeyAllowed)
                throw Error("mapping keys are not allowed in this context");
            Roll(_column, -1, GoYamlTokenKind.BlockMappingStart, Mark);
        }

        RemoveKey();
        _isKeyAllowed = _flowLevel == 0;
        Add(GoYamlTokenKind.Key, 1);
    }

    private void FetchValue()
    {
        var last = _simpleKeys.Count - 1;
        if (IsValid(last))
        {
            var key = _simpleKeys[last];
            Insert(key.Token - _taken, new GoYamlToken(GoYamlTokenKind.Key, key.Mark, key.Mark.Index));
            Roll(key.Mark.Column, key.Token, GoYamlTokenKind.BlockMappingStart, key.Mark);
            _simpleKeys[last] = key with { IsPossible = false };
            _keysByToken.Remove(key.Token);
            _isKeyAllowed = false;
        }
        else
        {
            if (_flowLevel == 0)
            {
                if (!_isKeyAllowed)
                    throw Error("mapping values are not allowed in this context");
                Roll(_column, -1, GoYamlTokenKind.BlockMappingStart, Mark);
            }

            _isKeyAllowed = _flowLevel == 0;
        }

        Add(GoYamlTokenKind.Value, 1);
    }

    private void LeaveFlow()
    {
        if (_flowLevel == 0)
            return;
        _flowLevel--;
        _keysByToken.Remove(_simpleKeys[_simpleKeys.Count - 1].Token);
        _simpleKeys.RemoveAt(_simpleKeys.Count - 1);
    }

    // A key that is not marked with '?' is on one line and has at most 1,024 characters.
    private bool IsValid(int index)
    {
        var key = _simpleKeys[index];
        if (!key.IsPossible)
            return false;
        if (key.Mark.Line >= _line && key.Mark.Index + MaxKeyLength >= _at)
            return true;
        if (key.IsRequired)
            throw Error("could not find expected ':'");
        _simpleKeys[index] = key with { IsPossible = false };
        return false;
    }

    private void SaveKey()
    {
        if (!_isKeyAllowed)
            return;
        var key = new SimpleKey(true, _flowLevel == 0 && _indent == _column, _taken + _tokens.Count - _head, Mark);
        RemoveKey();
        _simpleKeys[_simpleKeys.Count - 1] = key;
        _keysByToken[key.Token] = _simpleKeys.Count - 1;
    }

    private void RemoveKey()
    {
        var last = _simpleKeys.Count - 1;
        var key = _simpleKeys[last];
        if (!key.IsPossible)
            return;
        if (key.IsRequired)
            throw Error("could not find expected ':'");
        _simpleKeys[last] = key with { IsPossible = false };
        _keysByToken.Remove(key.Token);
    }

    private void Roll(int column, int token, GoYamlTokenKind kind, GoYamlMark mark)
    {
        if (_flowLevel > 0 || _indent >= column)
            return;
        _indents.Push(_indent);
        _indent = column;
        if (_indents.Count > MaxDepth)
            throw Error($"exceeded max depth of {MaxDepth}");
        Insert(token < 0 ? _tokens.Count - _head : token - _taken, new GoYamlToken(kind, mark, mark.Index));
    }

    private void Unroll(int column)
    {
        if (_flowLevel > 0)
            return;
        while (_indent > column)
        {
            Add(GoYamlTokenKind.BlockEnd, 0);
            _indent = _indents.Pop();
        }
    }

    private void Insert(int index, GoYamlToken token) => _tokens.Insert(_head + index, token);

    private void Add(GoYamlTokenKind kind, int length)
    {
        var start = Mark;
        Advance(length);
        _tokens.Add(new GoYamlToken(kind, start, _at));
    }

    private void SkipToToken()
    {
        while (_at < _text.Length)
        {
            if (_column == 0 && _text[_at] == '\uFEFF')
                Advance(1);
            while (_at < _text.Length && (_text[_at] == ' ' || (_text[_at] == '\t' && (_flowLevel > 0 || !_isKeyAllowed))))
                Advance(1);
            if (_at < _text.Length && _text[_at] == '#')
            {
                while (_at < _text.Length && !IsBreak(_at))
                    Advance(1);
            }

            if (!IsBreak(_at))
                return;
            SkipLine();
            if (_flowLevel == 0)
                _isKeyAllowed = true;
        }
    }

    private void Advance(int count)
    {
        _at += count;
        _column += count;
    }

    private void SkipLine()
    {
        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        _column = 0;
        _line++;
    }

    private bool IsBreak(int at) => at < _text.Length && _text[at] is '\n' or '\r' or '\x85' or '\u2028' or '\u2029';

    private bool IsBlank(int at) => at < _text.Length && _text[at] is ' ' or '\t';

    private bool IsBlankOrEnd(int at) => at >= _text.Length || _text[at] is ' ' or '\t' or '\n' or '\r' or '\x85' or '\u2028' or '\u2029';

    private bool IsDocumentIndicator() =>
        _at + 2 < _text.Length && (string.CompareOrdinal(_text, _at, "---", 0, 3) == 0 || string.CompareOrdinal(_text, _at, "...", 0, 3) == 0) && IsBlankOrEnd(_at + 3);

    private GoYamlException Error(string problem) => new(_line == 0 ? $"yaml: {problem}" : $"yaml: line {_line + 1}: {problem}");

    private readonly record struct SimpleKey(bool IsPossible, bool IsRequired, int Token, GoYamlMark Mark);
}
