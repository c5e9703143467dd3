using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Testing.Markup;

/// <summary>
/// Removes the markup from a source. <c>[|</c> always opens a mark; <c>{|</c> opens one only before an id; a closing mark without an opening one
/// is text, so that <c>[[ -f x ]]</c>, <c>a || b</c> and <c>["x"]</c> stay unchanged.
/// </summary>
internal sealed class MarkupReader(string path, string markup)
{
    private readonly StringBuilder _text = new();
    private readonly List<Open> _open = [];
    private readonly List<Mark> _marks = [];
    private int _position;

    public MarkedSource Read()
    {
        while (_position < markup.Length)
        {
            if (!TryOpen() && !TryClose())
                _text.Append(markup[_position++]);
        }

        if (_open.Count > 0)
            throw Wrong(_open[_open.Count - 1].At, "this mark is not closed; a source that holds '[|' or '{|ID:' itself needs MarkupMode.None");
        return new MarkedSource(path, _text.ToString(), [.. _marks.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End)]);
    }

    private bool TryOpen()
    {
        if (IsAt("[|"))
        {
            _open.Add(new Open(_position, _text.Length, IsNamed: false, null, null));
            _position += 2;
            return true;
        }

        if (!IsAt("{|"))
            return false;
        var at = _position + 2;
        while (at < markup.Length && (char.IsLetterOrDigit(markup[at]) || markup[at] is '_' or '-'))
            at++;
        var id = markup.Substring(_position + 2, at - _position - 2);
        if (id.Length == 0 || at == markup.Length || markup[at] is not (':' or '('))
            return false;
        // If a misspelled mark were taken as text, a test that expects a finding would pass without one.
        if (!id.All(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
            throw Wrong(_position, $"'{id}' is no id");
        ImmutableArray<string>? arguments = null;
        if (markup[at] == '(')
        {
            at++;
            arguments = MarkArguments.Read(markup, ref at);
            if (arguments is null || at == markup.Length || markup[at] != ':')
                throw Wrong(_position, "the arguments of a mark end with '):'");
        }

        _open.Add(new Open(_position, _text.Length, IsNamed: true, id, arguments));
        _position = at + 1;
        return true;
    }

    private bool TryClose()
    {
        var isNamed = IsAt("|}");
        if (!isNamed && !IsAt("|]"))
            return false;
        var last = _open.FindLastIndex(o => o.IsNamed == isNamed);
        if (last < 0)
            return false;
        var open = _open[last];
        _open.RemoveAt(last);
        _marks.Add(new Mark(open.Id, TextSpan.FromBounds(open.Start, _text.Length), open.Arguments));
        _position += 2;
        return true;
    }

    private bool IsAt(string mark) => string.CompareOrdinal(markup, _position, mark, 0, mark.Length) == 0;

    private RuleVerificationException Wrong(int at, string problem)
    {
        var place = SourceText.From(markup).GetLinePosition(at);
        return new RuleVerificationException($"The markup of '{path}' is wrong at line {place.Line + 1}, column {place.Character + 1}: {problem}.");
    }

    private readonly record struct Open(int At, int Start, bool IsNamed, string? Id, ImmutableArray<string>? Arguments);
}
