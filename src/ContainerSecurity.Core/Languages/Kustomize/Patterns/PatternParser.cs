using System;
using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Languages.Kustomize.Patterns;

/// <summary>Parses the syntax of RE2.</summary>
/// <param name="text">The expression.</param>
internal sealed class PatternParser(string text)
{
    private const int MaxDepth = 200;
    private const int MaxRepeat = 1000;

    private int _at;
    private int _depth;
    private bool _ignoresCase;
    private bool _isMultiline;
    private bool _dotTakesLines;

    /// <summary>Parses the whole expression.</summary>
    /// <exception cref="FormatException">It is wrong.</exception>
    public Pattern Parse()
    {
        var result = ParseChoice();
        if (_at < text.Length)
            throw new FormatException($"unexpected ): `{text}`");
        return result;
    }

    private Pattern ParseChoice()
    {
        if (++_depth > MaxDepth)
            throw new FormatException("expression nests too deeply");
        var parts = new List<Pattern> { ParseChain() };
        while (_at < text.Length && text[_at] == '|')
        {
            _at++;
            parts.Add(ParseChain());
        }

        _depth--;
        return parts.Count == 1 ? parts[0] : new Pattern.Choice(parts);
    }

    private Pattern ParseChain()
    {
        var parts = new List<Pattern>();
        while (_at < text.Length && text[_at] is not ('|' or ')'))
        {
            var start = _at;
            if (ParseAtom() is not { } atom)
                continue;
            parts.Add(ParseRepeats(atom, start));
        }

        return parts.Count == 1 ? parts[0] : new Pattern.Chain(parts);
    }

    private Pattern ParseRepeats(Pattern atom, int start)
    {
        var isRepeated = false;
        while (_at < text.Length)
        {
            var operatorStart = _at;
            int minimum, maximum;
            switch (text[_at])
            {
                case '*':
                    (minimum, maximum) = (0, -1);
                    _at++;
                    break;
                case '+':
                    (minimum, maximum) = (1, -1);
                    _at++;
                    break;
                case '?':
                    (minimum, maximum) = (0, 1);
                    _at++;
                    break;
                case '{' when TryParseBounds(out minimum, out maximum):
                    break;
                default:
                    return atom;
            }

            if (isRepeated)
                throw new FormatException($"invalid nested repetition operator: `{text.Substring(start, _at - start)}`");
            if (minimum > MaxRepeat || maximum > MaxRepeat || (maximum >= 0 && minimum > maximum))
                throw new FormatException($"invalid repeat count: `{text.Substring(operatorStart, _at - operatorStart)}`");
            if (_at < text.Length && text[_at] == '?')
                _at++;
            atom = new Pattern.Repeat(atom, minimum, maximum);
            isRepeated = true;
        }

        return atom;
    }

    private bool TryParseBounds(out int minimum, out int maximum)
    {
        (minimum, maximum) = (0, 0);
        var end = text.IndexOf('}', _at);
        if (end < 0)
            return false;
        var bounds = text.Substring(_at + 1, end - _at - 1).Split(',');
        if (bounds.Length > 2 || !int.TryParse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture, out minimum))
            return false;
        maximum = minimum;
        if (bounds.Length == 2)
        {
            if (bounds[1].Length == 0)
                maximum = -1;
            else if (!int.TryParse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture, out maximum))
                return false;
        }

        _at = end + 1;
        return true;
    }

    private Pattern? ParseAtom()
    {
        var character = text[_at];
        switch (character)
        {
            case '(':
                return ParseGroup();
            case '[':
                return new Pattern.One(new ClassParser(text, _ignoresCase).Parse(ref _at));
            case '.':
                _at++;
                return new Pattern.One(_dotTakesLines ? new CharacterSet { IsNegated = true } : new CharacterSet { IsNegated = true }.Add('\n', '\n'));
            case '^':
                _at++;
                return new Pattern.Check(_isMultiline ? Assertion.LineStart : Assertion.TextStart);
            case '$':
                _at++;
                return new Pattern.Check(_isMultiline ? Assertion.LineEnd : Assertion.TextEnd);
            case '*' or '+' or '?':
                throw new FormatException($"missing argument to repetition operator: `{character}`");
            case '\\':
                return ParseEscape();
            default:
                _at++;
                return Literal(character);
        }
    }

    private Pattern.One Literal(char character) => new(new CharacterSet { IgnoresCase = _ignoresCase }.Add(character, character));

    private Pattern? ParseGroup()
    {
        var (ignoresCase, isMultiline, dotTakesLines) = (_ignoresCase, _isMultiline, _dotTakesLines);
        _at++;
        if (_at < text.Length && text[_at] == '?' && !ParseGroupStart())
            return null;
        var result = ParseChoice();
        if (_at >= text.Length || text[_at] != ')')
            throw new FormatException($"missing closing ): `{text}`");
        _at++;
        (_ignoresCase, _isMultiline, _dotTakesLines) = (ignoresCase, isMultiline, dotTakesLines);
        return result;
    }

    // A name, or flags; false if the flags are for the rest of the enclosing group.
    private bool ParseGroupStart()
    {
        var start = _at - 1;
        _at++;
        if (_at < text.Length && (text[_at] == '<' || (text[_at] == 'P' && _at + 1 < text.Length && text[_at + 1] == '<')))
        {
            var name = text.IndexOf('<', _at) + 1;
            var end = text.IndexOf('>', name);
            if (end <= name || text[name] is '=' or '!')
                throw new FormatException($"invalid or unsupported Perl syntax: `{text.Substring(start, Math.Min(4, text.Length - start))}`");
            _at = end + 1;
            return true;
        }

        var isOn = true;
        for (; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case 'i':
                    _ignoresCase = isOn;
                    break;
                case 'm':
                    _isMultiline = isOn;
                    break;
                case 's':
                    _dotTakesLines = isOn;
                    break;
                case 'U':
                    break;
                case '-' when isOn:
                    isOn = false;
                    break;
                case ':':
                    _at++;
                    return true;
                case ')':
                    _at++;
                    return false;
                default:
                    throw new FormatException($"invalid or unsupported Perl syntax: `{text.Substring(start, _at - start + 1)}`");
            }
        }

        throw new FormatException($"missing closing ): `{text}`");
    }

    private Pattern ParseEscape()
    {
        if (_at + 1 >= text.Length)
            throw new FormatException("trailing backslash at end of expression: ``");
        Assertion? assertion = text[_at + 1] switch
        {
            'A' => Assertion.TextStart,
            'z' => Assertion.TextEnd,
            'b' => Assertion.WordEdge,
            'B' => Assertion.NoWordEdge,
            _ => null,
        };
        if (assertion is { } found)
        {
            _at += 2;
            return new Pattern.Check(found);
        }

        if (text[_at + 1] == 'Q')
            return ParseQuoted();
        if (EscapeParser.TryParseClass(text, ref _at, _ignoresCase) is { } set)
            return new Pattern.One(set);
        return Literal(EscapeParser.ParseCharacter(text, ref _at));
    }

    private Pattern.Chain ParseQuoted()
    {
        var end = text.IndexOf("\\E", _at, StringComparison.Ordinal);
        var parts = new List<Pattern>();
        for (var i = _at + 2; i < (end < 0 ? text.Length : end); i++)
            parts.Add(Literal(text[i]));
        _at = end < 0 ? text.Length : end + 2;
        return new Pattern.Chain(parts);
    }
}
