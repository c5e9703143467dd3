using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Makes the tokens of one logical line in order, and gives each the trivia that stands before and within it.</summary>
internal sealed class TokenFactory
{
    private readonly SourceText _source;
    private readonly MappedText _line;
    private readonly List<SyntaxTrivia> _inner;
    private readonly ImmutableArray<SyntaxTrivia>.Builder _leading = ImmutableArray.CreateBuilder<SyntaxTrivia>();
    private int _next;
    private int _cursor;

    public TokenFactory(SourceText source, MappedText line, List<SyntaxTrivia> inner, ImmutableArray<SyntaxTrivia> before, int start)
    {
        _source = source;
        _line = line;
        _inner = inner;
        _leading.AddRange(before);
        _cursor = start;
    }

    public SyntaxToken Token(SyntaxKind kind, int start, int length, string? valueText = null)
    {
        var span = length == 0 ? new TextSpan(_cursor, 0) : _line.MapSpan(start, length);
        AddGap(span.Start, _leading);
        var leading = _leading.ToImmutable();
        _leading.Clear();
        ImmutableArray<SyntaxTrivia> within = [];
        while (_next < _inner.Count && _inner[_next].Span.End <= span.End)
        {
            var first = _next;
            while (_next < _inner.Count && _inner[_next].Span.End <= span.End)
                _next++;
            within = [.. _inner.GetRange(first, _next - first)];
        }

        _cursor = span.End;
        return new SyntaxToken(kind, span, valueText ?? _line.Text.Substring(start, length)) { LeadingTrivia = leading, InnerTrivia = within };
    }

    /// <summary>Hands out what stands between the last token and a place behind it.</summary>
    public void FinishGap(int end, List<SyntaxTrivia> target) => AddGap(end, target);

    private void AddGap(int end, ICollection<SyntaxTrivia> target)
    {
        while (_next < _inner.Count && _inner[_next].Span.Start < end)
        {
            AddText(_inner[_next].Span.Start, target);
            target.Add(_inner[_next]);
            _cursor = _inner[_next++].Span.End;
        }

        AddText(end, target);
    }

    private void AddText(int end, ICollection<SyntaxTrivia> target)
    {
        if (end <= _cursor)
            return;
        var isBlank = true;
        for (var i = _cursor; i < end && isBlank; i++)
            isBlank = char.IsWhiteSpace(_source[i]);
        target.Add(new SyntaxTrivia(isBlank ? SyntaxKind.WhitespaceTrivia : SyntaxKind.SkippedTextTrivia, TextSpan.FromBounds(_cursor, end)));
        _cursor = end;
    }
}
