using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Reads the lines of a Dockerfile as BuildKit does: joins continuations, leaves out comments, takes heredocs.</summary>
internal sealed class DockerfileReader
{
    // In bytes, without the line end: what the scanner of BuildKit's parser takes.
    private const int LongestLine = 65535;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<SyntaxTrivia> _gap = [];
    private readonly List<InstructionSyntax> _instructions = [];
    private readonly DirectiveReader _directives = new();
    private Dictionary<string, int>? _lines;
    private int _position;

    public DockerfileReader(SourceText source)
    {
        _source = source;
        _text = source.ToString();
    }

    public List<PendingDiagnostic> Problems { get; } = [];

    public List<Comment> Comments { get; } = [];

    public DockerfileSyntax Read(DockerfileDocument document)
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
        {
            _gap.Add(new SyntaxTrivia(SyntaxKind.ByteOrderMarkTrivia, new TextSpan(0, 1)));
            _position = 1;
        }

        while (_position < _text.Length)
            ReadLine();
        if (_instructions.Count == 0)
            Problem(new TextSpan(0, 0), "The file has no instructions; begin it with FROM");
        if (IsUtf16(_source))
            Problems.Insert(0, new(EngineDescriptors.DockerfileSyntax, new TextSpan(0, 1), "The file is UTF-16 or binary; save it as UTF-8"));
        var end = new SyntaxToken(SyntaxKind.EndOfFileToken, new TextSpan(_text.Length, 0), "") { LeadingTrivia = TakeGap() };
        return new DockerfileSyntax(document, [.. _instructions], end, [.. _directives.Found]) { Escape = _directives.Escape };
    }

    private void Problem(TextSpan span, string message) => Problems.Add(new PendingDiagnostic(EngineDescriptors.DockerfileSyntax, span, message));

    private ImmutableArray<SyntaxTrivia> TakeGap()
    {
        ImmutableArray<SyntaxTrivia> trivia = [.. _gap];
        _gap.Clear();
        return trivia;
    }

    private void ReadLine()
    {
        FindLine(out var contentEnd, out var next);
        var first = SkipBlanks(_position, contentEnd);
        if (first < contentEnd && _text[first] == '#')
        {
            AddTrivia(SyntaxKind.WhitespaceTrivia, _position, first);
            var problem = _directives.TryRead(_text, first, contentEnd, out var isDirective);
            if (problem is not null)
                Problem(TextSpan.FromBounds(first, contentEnd), problem);
            AddTrivia(isDirective ? SyntaxKind.DirectiveTrivia : SyntaxKind.CommentTrivia, first, contentEnd);
            if (!isDirective)
                AddComment(first, contentEnd);
            AddTrivia(SyntaxKind.EndOfLineTrivia, contentEnd, next);
            _position = next;
            return;
        }

        _directives.Stop();
        if (first == contentEnd)
        {
            AddTrivia(SyntaxKind.WhitespaceTrivia, _position, first);
            AddTrivia(SyntaxKind.EndOfLineTrivia, contentEnd, next);
            _position = next;
            return;
        }

        AddTrivia(SyntaxKind.WhitespaceTrivia, _position, first);
        var line = JoinLine(first, contentEnd, next, out var inner);
        ReadInstruction(line, inner, first);
    }

    private void ReadInstruction(MappedText line, List<SyntaxTrivia> inner, int start)
    {
        var parser = new InstructionParser(_source, line, inner, TakeGap(), start, _directives.Escape);
        var instruction = parser.Parse();
        foreach (var (span, message) in parser.ParserProblems)
            Problem(span, message);
        _instructions.Add(instruction);
        var elements = parser.Elements;
        // What is behind the last token up to the line's end.
        parser.FinishGap(_position, _gap);
        if (HeredocReader.CanHaveHeredoc(instruction) && line.Text.Contains("<<"))
            ReadHeredocs(instruction, line, elements);
        instruction.EndPosition = _position;
        instruction.SetElements(elements);
    }

    private void ReadHeredocs(InstructionSyntax instruction, MappedText line, List<SyntaxElement> elements)
    {
        var heredocs = ImmutableArray.CreateBuilder<HeredocSyntax>();
        foreach (var word in HeredocReader.Find(line))
        {
            // "$((1 << 2))" is arithmetic.
            if (word.HasBlank && !HasTerminator(word))
                continue;
            var bodyStart = _position;
            var bodyEnd = bodyStart;
            var terminated = false;
            var terminator = default(TextSpan);
            while (_position < _text.Length && !terminated)
            {
                FindLine(out var contentEnd, out var next);
                var from = _position;
                while (word.StripsTabs && from < contentEnd && _text[from] == '\t')
                    from++;
                terminated = contentEnd - from == word.Name.Length && string.CompareOrdinal(_text, from, word.Name, 0, word.Name.Length) == 0;
                if (terminated)
                    terminator = TextSpan.FromBounds(_position, contentEnd);
                else
                    bodyEnd = next;
                _position = next;
            }

            var body = new SyntaxToken(SyntaxKind.HeredocBodyToken, TextSpan.FromBounds(bodyStart, bodyEnd), _text.Substring(bodyStart, bodyEnd - bodyStart)) { LeadingTrivia = TakeGap() };
            var parts = ImmutableArray.Create<SyntaxElement>(body);
            if (terminated)
            {
                parts = parts.Add(new SyntaxToken(SyntaxKind.HeredocTerminatorToken, terminator, _source.ToString(terminator)));
                AddTrivia(SyntaxKind.EndOfLineTrivia, terminator.End, _position);
            }
            else
            {
                Problem(word.Span, $"The heredoc '{word.Name}' is not ended; write a line with only '{word.Name}' behind its text");
            }

            var heredoc = new HeredocSyntax(word.Name, word.IsQuoted, word.StripsTabs, word.Descriptor, word.Span, HeredocReader.Body(_text, bodyStart, bodyEnd, word.StripsTabs), parts);
            heredocs.Add(heredoc);
            elements.Add(heredoc);
        }

        instruction.Heredocs = heredocs.ToImmutable();
        if (instruction is OnbuildInstructionSyntax { Instruction: { } innerInstruction })
            innerInstruction.Heredocs = instruction.Heredocs;
    }

    private bool HasTerminator(HeredocReader.Found heredoc)
    {
        _lines ??= ReadLines();
        return _lines.TryGetValue(heredoc.Name, out var last) && last >= _position;
    }

    // The last offset of each line, and of each without its leading tabs, read once for all heredocs.
    private Dictionary<string, int> ReadLines()
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < _text.Length;)
        {
            var end = _text.IndexOf('\n', at);
            end = end < 0 ? _text.Length : end;
            var line = _text.Substring(at, end - at).TrimEnd('\r');
            lines[line] = at;
            if (line.Length > 0 && line[0] == '\t')
                lines[line.TrimStart('\t')] = at;
            at = end + 1;
        }

        return lines;
    }

    private MappedText JoinLine(int first, int contentEnd, int next, out List<SyntaxTrivia> inner)
    {
        inner = [];
        if (!IsContinued(first, contentEnd, out var escapeAt))
        {
            _position = next;
            if (next > contentEnd)
                inner.Add(new SyntaxTrivia(SyntaxKind.EndOfLineTrivia, TextSpan.FromBounds(contentEnd, next)));
            return MappedText.FromSource(_source, TextSpan.FromBounds(first, contentEnd));
        }

        var builder = new MappedText.Builder();
        builder.Append(_text, first, escapeAt - first, first);
        inner.Add(new SyntaxTrivia(SyntaxKind.ContinuationTrivia, TextSpan.FromBounds(escapeAt, next)));
        _position = next;
        var continued = true;
        while (continued && _position < _text.Length)
        {
            FindLine(out contentEnd, out next);
            var from = SkipBlanks(_position, contentEnd);
            if (from == contentEnd || _text[from] == '#')
            {
                Add(inner, SyntaxKind.WhitespaceTrivia, _position, from);
                if (from < contentEnd)
                    AddComment(from, contentEnd);
                Add(inner, SyntaxKind.CommentTrivia, from, contentEnd);
                Add(inner, SyntaxKind.EndOfLineTrivia, contentEnd, next);
            }
            else
            {
                continued = IsContinued(_position, contentEnd, out escapeAt);
                var end = continued ? escapeAt : contentEnd;
                builder.Append(_text, _position, end - _position, _position);
                Add(inner, continued ? SyntaxKind.ContinuationTrivia : SyntaxKind.EndOfLineTrivia, end, next);
            }

            _position = next;
        }

        return builder.ToMappedText(first);
    }

    private bool IsContinued(int start, int end, out int escapeAt)
    {
        escapeAt = end - 1;
        while (escapeAt >= start && _text[escapeAt] is ' ' or '\t')
            escapeAt--;
        return escapeAt >= start && _text[escapeAt] == _directives.Escape && (escapeAt == start || _text[escapeAt - 1] != _directives.Escape);
    }

    private void FindLine(out int contentEnd, out int next)
    {
        var end = _text.IndexOf('\n', _position);
        next = end < 0 ? _text.Length : end + 1;
        contentEnd = end < 0 ? _text.Length : end;
        while (contentEnd > _position && _text[contentEnd - 1] == '\r')
            contentEnd--;
        if (next - _position > LongestLine / 3 && Encoding.UTF8.GetByteCount(_text.Substring(_position, contentEnd - _position)) > LongestLine)
            Problem(new TextSpan(_position, 1), $"BuildKit refuses lines of more than {LongestLine} bytes; divide this one");
    }

    private int SkipBlanks(int from, int end)
    {
        while (from < end && char.IsWhiteSpace(_text[from]))
            from++;
        return from;
    }

    private void AddComment(int start, int end) =>
        Comments.Add(new Comment(TextSpan.FromBounds(start, end), _text.Substring(start + 1, end - start - 1).Trim(), false));

    private void AddTrivia(SyntaxKind kind, int start, int end) => Add(_gap, kind, start, end);

    private static void Add(List<SyntaxTrivia> list, SyntaxKind kind, int start, int end)
    {
        if (end > start)
            list.Add(new SyntaxTrivia(kind, TextSpan.FromBounds(start, end)));
    }

    private static bool IsUtf16(SourceText text)
    {
        if (text.Length == 0)
            return false;
        if (text[0] == '\uFFFE' || (text.Length > 1 && text[0] == '\uFFFD' && text[1] == '\uFFFD'))
            return true;
        var nulls = 0;
        var end = text.Length < 64 ? text.Length : 64;
        for (var i = 0; i < end; i++)
            nulls += text[i] == '\0' ? 1 : 0;
        return nulls * 3 >= end;
    }
}
