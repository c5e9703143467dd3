using System;
using System.Text;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>One expansion of one word.</summary>
internal sealed class WordExpansion(MappedText source, Func<string, VariableValue> lookup, char escape, ExpansionBudget budget, bool keepQuotes, bool keepEscapes, bool keepUnset)
{
    private const int MaxDepth = 100;
    private const int MaxLength = 1 << 20;
    private const string InvalidPattern = "the pattern has an invalid escape";
    private const string TooMuchWork = "the variables expand to too much";
    private readonly string _text = source.Text;
    private readonly ExpansionOutput _output = new(source);
    private bool _known = true;
    private string? _error;
    private int _at;
    private int _depth;

    public ExpansionResult Run()
    {
        while (_at < _text.Length && _error is null)
            Step();
        if (_error is not null)
            return new ExpansionResult(source, [], false, _error);
        return _output.ToResult(_known);
    }

    private void Step()
    {
        var from = _at;
        var c = _text[_at];
        if (c == '$')
        {
            var value = Dollar(keepEscapes);
            _output.AddVariable(value, from, _at);
        }
        else if (c is '\'' or '"')
        {
            var value = c == '"' ? DoubleQuoted(keepEscapes) : SingleQuoted();
            _output.AddQuoted(value, from, _at, keepQuotes);
        }
        else if (c == escape)
        {
            _at++;
            if (keepEscapes)
                _output.AddLiteral(from);
            if (_at < _text.Length)
                _output.AddLiteral(_at++);
        }
        else if (c == '<' && _at + 1 < _text.Length && _text[_at + 1] == '<')
        {
            // BuildKit since 0.22: blanks between "<<" and the delimiter of a heredoc belong to the word.
            _at += 2;
            if (_at < _text.Length && _text[_at] == '-')
                _at++;
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
                _at++;
            for (var i = from; i < _at; i++)
                _output.AddLiteral(i);
        }
        else
        {
            _at++;
            _output.AddPlain(from);
        }

        if (_output.Length > MaxLength)
            FailForLength();
    }

    private string Fail(string message)
    {
        _error ??= message;
        _at = _text.Length;
        return "";
    }

    private string SingleQuoted()
    {
        var end = _text.IndexOf('\'', _at + 1);
        if (end < 0)
            return Fail("a single quote is not closed");
        var value = keepQuotes ? _text.Substring(_at, end + 1 - _at) : _text.Substring(_at + 1, end - _at - 1);
        _at = end + 1;
        return value;
    }

    private string DoubleQuoted(bool rawEscapes)
    {
        var value = new StringBuilder(keepQuotes ? "\"" : "");
        _at++;
        while (_at < _text.Length && _text[_at] != '"')
        {
            var c = _text[_at];
            if (c == '$')
            {
                value.Append(Dollar(rawEscapes));
                continue;
            }

            _at++;
            if (c == escape)
            {
                if (rawEscapes)
                    value.Append(c);
                if (_at >= _text.Length)
                    break;
                if (_text[_at] is '"' or '$' || _text[_at] == escape)
                    c = _text[_at++];
            }

            value.Append(c);
        }

        if (_at >= _text.Length)
            return Fail("a double quote is not closed");
        _at++;
        return keepQuotes ? value.Append('"').ToString() : value.ToString();
    }

    /// <summary>Reads up to a character, which is taken; nested variables are expanded.</summary>
    private string Until(char stop, bool rawEscapes)
    {
        var value = new StringBuilder();
        if (++_depth > MaxDepth)
            return Fail("variables nest too deep");
        while (_at < _text.Length && _text[_at] != stop)
        {
            switch (_text[_at])
            {
                case '$':
                    value.Append(Dollar(rawEscapes));
                    break;
                case '\'':
                    value.Append(SingleQuoted());
                    break;
                case '"':
                    value.Append(DoubleQuoted(rawEscapes));
                    break;
                case var c when c == escape:
                    _at++;
                    if (rawEscapes)
                        value.Append(c);
                    if (_at < _text.Length)
                        value.Append(_text[_at++]);
                    break;
                case var c:
                    value.Append(c);
                    _at++;
                    break;
            }
        }

        _depth--;
        if (_at >= _text.Length)
            return Fail($"'{stop}' is missing in a variable");
        _at++;
        return value.ToString();
    }

    private string ReadName()
    {
        var from = _at;
        if (_at < _text.Length && char.IsDigit(_text[_at]))
        {
            while (_at < _text.Length && char.IsDigit(_text[_at]))
                _at++;
        }
        else if (_at < _text.Length && _text[_at] is '@' or '*' or '#' or '?' or '-' or '$' or '!')
        {
            _at++;
        }
        else
        {
            while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
                _at++;
        }

        return _text.Substring(from, _at - from);
    }

    private string Dollar(bool rawEscapes)
    {
        var from = _at++;
        if (_at >= _text.Length || _text[_at] != '{')
        {
            var plain = ReadName();
            return plain.Length == 0 ? "$" : Value(plain, from);
        }

        _at++;
        if (_at >= _text.Length)
            return Fail("'}' is missing");
        if (_text[_at] is '{' or '}' or ':')
            return Fail("'${' is followed by no name");
        var name = ReadName();
        if (_at >= _text.Length)
            return Fail("'}' is missing");
        var operation = _text[_at++];
        if (operation == '}')
            return Value(name, from);
        var emptyIsUnset = operation == ':';
        if (emptyIsUnset)
        {
            if (_at >= _text.Length)
                return Fail("'}' is missing");
            operation = _text[_at++];
        }

        if (operation == '/' && !emptyIsUnset)
            return Replace(name, from);
        if (operation is not ('-' or '+' or '?' or '#' or '%') && !emptyIsUnset)
            return Fail($"'{operation}' is no modifier of a variable");
        var knownBefore = _known;
        var word = Until('}', operation is '#' or '%');
        var isWordKnown = _known;
        _known = knownBefore;
        if (_error is not null)
            return "";
        return Apply(name, operation, emptyIsUnset, word, isWordKnown, from);
    }

    private string Apply(string name, char operation, bool emptyIsUnset, string word, bool isWordKnown, int from)
    {
        var variable = lookup(name);
        if (variable.State == PropertyState.Unset && keepUnset)
            return _text.Substring(from, _at - from);
        if (variable.State == PropertyState.Unknown && !(variable.IsUnsetByDefault && operation is ('-' or '+')))
            return Unknown(from);
        var isMissing = variable.IsUnsetByDefault || variable.State == PropertyState.Unset || (emptyIsUnset && variable.Value.Length == 0);
        switch (operation)
        {
            case '-':
                return isMissing ? Word() : Spend(variable.Value);
            case '+':
                return isMissing ? "" : Word();
            case '?':
                return isMissing ? Fail($"{name}: {(word.Length > 0 ? word : "is not set")}") : Spend(variable.Value);
            case '#' or '%':
                if (!isWordKnown)
                    return Unknown(from);
                var isLongest = word.Length > 0 && word[0] == operation;
                if (GlobPattern.Parse(isLongest ? word.Substring(1) : word) is not { } pattern)
                    return Fail(InvalidPattern);
                return budget.SpendPatternSteps(pattern.GetTrimSteps(variable.Value)) ? Spend(pattern.Trim(variable.Value, operation == '%', isLongest)) : Fail(TooMuchWork);
            default:
                return Fail($"':{operation}' is no modifier of a variable");
        }

        string Word() => isWordKnown ? word : Unknown(from);
    }

    private string Replace(string name, int from)
    {
        var isAll = _at < _text.Length && _text[_at] == '/';
        if (isAll)
            _at++;
        var knownBefore = _known;
        _known = true;
        var pattern = Until('/', true);
        var replacement = _error is null ? Until('}', true) : "";
        var isKnown = _known;
        _known = knownBefore;
        if (_error is not null)
            return "";
        var variable = lookup(name);
        if (variable.State == PropertyState.Unset && keepUnset)
            return _text.Substring(from, _at - from);
        if (!isKnown || variable.State == PropertyState.Unknown)
            return Unknown(from);
        if (GlobPattern.Parse(pattern) is not { } glob)
            return Fail(InvalidPattern);
        if (!budget.SpendPatternSteps(glob.GetReplaceSteps(variable.Value)))
            return Fail(TooMuchWork);
        return glob.Replace(variable.Value, replacement, isAll, MaxLength) is { } replaced ? Spend(replaced) : FailForLength();
    }

    private string FailForLength()
    {
        budget.ExceedLength(MaxLength);
        return Fail("the expanded text is too long");
    }

    private string Spend(string value) => budget.SpendCharacters(value.Length) ? value : Fail(TooMuchWork);

    private string Value(string name, int from)
    {
        var variable = lookup(name);
        return variable.State switch
        {
            PropertyState.Known => variable.Value.Length > MaxLength ? FailForLength() : Spend(variable.Value),
            PropertyState.Unknown => Unknown(from),
            _ => keepUnset ? _text.Substring(from, _at - from) : "",
        };
    }

    private string Unknown(int from)
    {
        _known = false;
        return _text.Substring(from, _at - from);
    }
}
