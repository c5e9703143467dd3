using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Azure.Bicep;

/// <summary>
/// Splits a Bicep file into tokens with what stands before them, every character in exactly one of them.
/// Source: Bicep grammar, github.com/Azure/bicep/blob/main/docs/grammar.md.
/// </summary>
internal sealed class BicepLexer
{
    private static readonly string[] Operators = ["...", "=>", "==", "!=", "=~", "!~", "<=", ">=", "&&", "||", "??", "::"];

    private readonly string _text;
    private readonly List<PendingDiagnostic> _problems;
    private readonly List<SyntaxTrivia> _trivia = [];
    private readonly WordPool _words = new();

    // For each interpolation that is open, the braces that are open in it, and how many dollars begin one in its string: none for a string of one line.
    private readonly Stack<(int Braces, int Dollars)> _interpolations = new();
    private int _at;

    public BicepLexer(string text, List<PendingDiagnostic> problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <summary>The comments and directives so far, in order.</summary>
    public List<SyntaxTrivia> Comments { get; } = [];

    /// <summary>The first placeholder of another tool outside strings; null where there is none so far.</summary>
    public TextSpan? Placeholder { get; private set; }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The next token; behind the last one is the end of the file, again and again.</summary>
    public SyntaxToken ReadToken()
    {
        var trivia = ReadTrivia();
        var start = _at;
        var kind = _at >= _text.Length ? SyntaxKind.EndOfFileToken : ReadContent();
        return new SyntaxToken(kind, TextSpan.FromBounds(start, _at), _words.Get(_text, start, _at - start)) { LeadingTrivia = trivia };
    }

    private ImmutableArray<SyntaxTrivia> ReadTrivia()
    {
        _trivia.Clear();
        while (_at < _text.Length)
        {
            var start = _at;
            var kind = ReadOneTrivia();
            if (_at == start)
                break;
            var trivia = new SyntaxTrivia(kind, TextSpan.FromBounds(start, _at));
            _trivia.Add(trivia);
            if (kind is SyntaxKind.CommentTrivia or SyntaxKind.DirectiveTrivia)
                Comments.Add(trivia);
        }

        return [.. _trivia];
    }

    private SyntaxKind ReadOneTrivia()
    {
        switch (Current)
        {
            case '\uFEFF':
                _at++;
                return SyntaxKind.ByteOrderMarkTrivia;
            case '\n' or '\r':
                _at += Current == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
                return SyntaxKind.EndOfLineTrivia;
            case '/' when Follows("//"):
                SkipLine();
                return SyntaxKind.CommentTrivia;
            case '/' when Follows("/*"):
                SkipBlockComment();
                return SyntaxKind.CommentTrivia;
            case '#' when PlaceholderEnd() < 0:
                SkipLine();
                return SyntaxKind.DirectiveTrivia;
            default:
                while (_at < _text.Length && Current is not ('\n' or '\r') && char.IsWhiteSpace(Current))
                    _at++;
                return SyntaxKind.WhitespaceTrivia;
        }
    }

    private void SkipLine()
    {
        while (_at < _text.Length && Current is not ('\n' or '\r'))
            _at++;
    }

    private void SkipBlockComment()
    {
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
            Report(_at, 2, "This comment is never closed");
        _at = end < 0 ? _text.Length : end + 2;
    }

    // Neither two braces nor a hash with a brace stand next to each other in Bicep; the end of such a placeholder, or a negative number.
    private int PlaceholderEnd()
    {
        var close = Follows("{{") ? "}}" : Follows("{%") ? "%}" : Follows("#{") ? "}#" : Follows("<%") ? "%>" : Follows("${") ? "}" : Follows("$(") ? ")" : null;
        if (close is null)
            return -1;
        var line = _text.IndexOfAny(['\n', '\r'], _at);
        var end = _text.IndexOf(close, _at + 2, (line < 0 ? _text.Length : line) - _at - 2, StringComparison.Ordinal);
        return end < 0 ? -1 : end + close.Length;
    }

    private SyntaxKind ReadContent()
    {
        var first = Current;
        if (first is '{' or '#' or '<' or '$' && PlaceholderEnd() is var end and > 0)
        {
            Placeholder ??= TextSpan.FromBounds(_at, end);
            _at = end;
            // It stands for a value, so it reads like a name that is not known.
            return SyntaxKind.BicepIdentifierToken;
        }

        if (first is '\'' || (first == '$' && IsMultilineStart()))
            return ReadString();
        if (char.IsLetter(first) || first == '_')
        {
            while (char.IsLetterOrDigit(Current) || Current == '_')
                _at++;
            return SyntaxKind.BicepIdentifierToken;
        }

        if (first is >= '0' and <= '9')
        {
            while (Current is >= '0' and <= '9')
                _at++;
            return SyntaxKind.BicepNumberToken;
        }

        return first == '}' && _interpolations.Count > 0 && _interpolations.Peek().Braces == 0 ? ContinueString() : ReadPunctuation();
    }

    private SyntaxKind ReadPunctuation()
    {
        if (Current is ('.' or '=' or '!' or '<' or '>' or '&' or '|' or '?' or ':') && Array.Find(Operators, Follows) is { } mark)
        {
            _at += mark.Length;
            return SyntaxKind.BicepPunctuationToken;
        }

        var character = _text[_at++];
        if (_interpolations.Count > 0 && character is '{' or '}')
            CountBrace(character);
        if ("{}()[],.:?!=<>+-*/%|@^;".Contains(character))
            return SyntaxKind.BicepPunctuationToken;
        Report(_at - 1, 1, "This character means nothing in Bicep");
        return SyntaxKind.BicepUnknownToken;
    }

    private void CountBrace(char brace)
    {
        if (_interpolations.Count > 0)
            _interpolations.Push(_interpolations.Pop() is var open && brace == '{' ? open with { Braces = open.Braces + 1 } : open with { Braces = open.Braces - 1 });
    }

    private bool IsMultilineStart()
    {
        var at = _at;
        while (at < _text.Length && _text[at] == '$')
            at++;
        return string.CompareOrdinal(_text, at, "'''", 0, 3) == 0;
    }

    private SyntaxKind ReadString()
    {
        var start = _at;
        while (Current == '$')
            _at++;
        if (!Follows("'''"))
        {
            _at++;
            return ReadText(start, isStart: true);
        }

        if (_at > start)
        {
            var dollars = _at - start;
            _at += 3;
            return ReadLines(start, dollars, isStart: true);
        }

        var end = _text.IndexOf("'''", _at + 3, StringComparison.Ordinal);
        if (end < 0)
            Report(start, _at + 3 - start, "This string is never closed");
        _at = end < 0 ? _text.Length : end + 3;
        // A quote more may stand before the end.
        while (end >= 0 && Current == '\'')
            _at++;
        return SyntaxKind.BicepStringToken;
    }

    private SyntaxKind ContinueString()
    {
        var dollars = _interpolations.Pop().Dollars;
        var start = _at++;
        return dollars > 0 ? ReadLines(start, dollars, isStart: false) : ReadText(start, isStart: false);
    }

    // Up to the closing quotes or the next interpolation of a string of several lines.
    private SyntaxKind ReadLines(int start, int dollars, bool isStart)
    {
        var run = 0;
        while (_at < _text.Length)
        {
            if (Current == '\'' && Follows("'''"))
            {
                _at += 3;
                while (Current == '\'')
                    _at++;
                return isStart ? SyntaxKind.BicepStringToken : SyntaxKind.BicepStringEndToken;
            }

            var character = _text[_at++];
            if (character == '{' && run >= dollars)
            {
                _interpolations.Push((0, dollars));
                return isStart ? SyntaxKind.BicepStringStartToken : SyntaxKind.BicepStringMiddleToken;
            }

            run = character == '$' ? run + 1 : 0;
        }

        Report(start, 1, "This string is never closed");
        return isStart ? SyntaxKind.BicepStringToken : SyntaxKind.BicepStringEndToken;
    }

    // Up to the closing quote or the next interpolation; a string that is not closed ends with its line.
    private SyntaxKind ReadText(int start, bool isStart)
    {
        while (_at < _text.Length && Current is not ('\n' or '\r'))
        {
            var character = _text[_at++];
            if (character == '\'')
                return isStart ? SyntaxKind.BicepStringToken : SyntaxKind.BicepStringEndToken;
            if (character == '\\' && _at < _text.Length && Current is not ('\n' or '\r'))
            {
                _at++;
            }
            else if (character == '$' && Follows("{{") && PlaceholderEnd() is var end and > 0)
            {
                // ${{ x }} is an expression of a pipeline.
                Placeholder ??= TextSpan.FromBounds(_at - 1, end);
                _at = end;
            }
            else if (character == '$' && Current == '{')
            {
                _at++;
                _interpolations.Push((0, 0));
                return isStart ? SyntaxKind.BicepStringStartToken : SyntaxKind.BicepStringMiddleToken;
            }
        }

        Report(start, 1, "This string is never closed");
        return isStart ? SyntaxKind.BicepStringToken : SyntaxKind.BicepStringEndToken;
    }

    private bool Follows(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;

    private void Report(int at, int length, string message)
    {
        if (_problems.Count < BicepParser.MaxProblems)
            _problems.Add(new PendingDiagnostic(EngineDescriptors.BicepSyntax, new TextSpan(at, Math.Min(length, _text.Length - at)), message));
    }
}
