using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContainerSecurity.Data;

/// <summary>
/// Parses a YAML text into one <see cref="DataSource"/> for each document, using YamlDotNet's parser. A document with an error is marked as
/// broken, and parsing goes on at the next line that begins a document.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxJoins = 100;

    private readonly string _path;
    private readonly SourceText _source;
    private readonly string _text;
    private readonly ParserLimits _limits;
    private readonly List<DataSource> _documents = [];
    private readonly TextPool _pool = new();
    private readonly TextSpan _part;
    private char[]? _relaxed;
    private int _joins;
    private int _nodes;
    private int _end;

    private YamlReader(string path, SourceText source, ParserLimits limits, TextSpan part)
    {
        _path = path;
        _source = source;
        _text = source.ToString();
        _limits = limits;
        _part = part;
        _end = source.Length;
    }

    /// <summary>Parses a text; a long one in several parts in parallel. Empty documents are left out.</summary>
    public static List<DataSource> Read(string path, SourceText source, ParserLimits limits)
    {
        var glued = GluedSeparators.Find(source.ToString());
        if (glued.Count > 0)
            return ReadGlued(path, source, limits, glued);
        var parts = YamlParts.Of(source.ToString());
        if (parts.Count > 1 && ReadParts(path, source, limits, parts) is { } documents)
            return documents;
        return new YamlReader(path, source, limits, new TextSpan(0, source.Length)).ReadPart()._documents;
    }

    /// <summary>Parses a part of a text, such as a literal text that is YAML itself. The positions are those in the whole text.</summary>
    public static List<DataSource> ReadPart(string path, SourceText source, TextSpan part) =>
        new YamlReader(path, source, ParserLimits.Default, part) { _end = part.End }.ReadPart()._documents;

    // The documents on both sides of the dashes are read, so that the mistake hides nothing of them.
    private static List<DataSource> ReadGlued(string path, SourceText source, ParserLimits limits, List<int> glued)
    {
        var text = source.ToString();
        var documents = new List<DataSource>();
        var nodes = 0;
        for (var i = -1; i < glued.Count && documents.Count < limits.MaxDocuments; i++)
        {
            var part = TextSpan.FromBounds(i < 0 ? 0 : glued[i] + 3, i + 1 < glued.Count ? glued[i + 1] : text.Length);
            var reader = new YamlReader(path, source, limits, part) { _nodes = nodes, _end = part.End };
            if (i >= 0)
                reader.AddBroken(TextSpan.FromBounds(glued[i], part.End), new PendingDiagnostic(EngineDescriptors.YamlSyntax, reader.Word(glued[i]), "'---' is glued to the text behind it, so it separates no documents; put a line break after it"));
            documents.AddRange(reader.ReadPart()._documents);
            nodes = reader._nodes;
        }

        return documents;
    }

    // Null when a limit of the file is reached, since only sequential parsing finds where.
    private static List<DataSource>? ReadParts(string path, SourceText source, ParserLimits limits, List<TextSpan> parts)
    {
        var readers = new YamlReader[parts.Count];
        Parallel.For(0, parts.Count, i => readers[i] = new YamlReader(path, source, limits, parts[i]).ReadPart());
        var documents = new List<DataSource>();
        long nodes = 0;
        var joins = 0;
        foreach (var reader in readers)
        {
            documents.AddRange(reader._documents);
            nodes += reader._nodes;
            joins += reader._joins;
            if (nodes >= limits.MaxNodes || joins >= MaxJoins || documents.Count >= limits.MaxDocuments)
                return null;
        }

        return documents;
    }

    private YamlReader ReadPart()
    {
        DropByteOrderMarks();
        var at = _part.Start == 0 && _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : _part.Start;
        while (at >= 0 && at < _part.End && _documents.Count < _limits.MaxDocuments)
            at = ReadFrom(at);
        return this;
    }

    // Files that were joined have marks at the start of later lines, which Go's parser skips. The mark trades places with the end of the line before, so that
    // all positions hold.
    private void DropByteOrderMarks()
    {
        for (var mark = _text.IndexOf("\n\uFEFF", _part.Start, _part.Length, StringComparison.Ordinal); mark >= 0; mark = _text.IndexOf("\n\uFEFF", mark + 2, _part.End - mark - 2, StringComparison.Ordinal))
        {
            var start = mark > _part.Start && _text[mark - 1] == '\r' ? mark - 1 : mark;
            var relaxed = Writable(start, mark + 2 - start);
            relaxed.Slice(0, relaxed.Length - 1).CopyTo(relaxed.Slice(1));
            relaxed[0] = ' ';
        }
    }

    /// <summary>Parses documents up to the first error.</summary>
    /// <returns>The offset to continue at, or -1 at the end.</returns>
    private int ReadFrom(int start)
    {
        var parser = new Parser(new Scanner(new SliceReader(_text, _relaxed, _part.Start, start, _end), skipComments: true));
        YamlTreeBuilder? builder = null;
        var documentStart = start;
        try
        {
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case DocumentStart:
                        builder = new YamlTreeBuilder(_text, start, _limits, _nodes, _pool);
                        break;
                    case DocumentEnd end:
                        var documentEnd = Math.Max(documentStart, start + (int)end.End.Index);
                        Finish(builder!, TextSpan.FromBounds(documentStart, Math.Min(documentEnd, _text.Length)));
                        documentStart = documentEnd;
                        if (documentStart >= _part.End)
                            return -1;
                        if (_documents.Count >= _limits.MaxDocuments)
                            return Stop(documentStart, $"The file has more than {_limits.MaxDocuments} documents; the rest was not read");
                        break;
                    case { } node when builder is not null:
                        if (!builder.Add(node))
                            return Fail(documentStart, builder.Place, EngineDescriptors.LimitReached, builder.Failure!);
                        break;
                }
            }

            return -1;
        }
        catch (YamlException exception)
        {
            if (Relax(start + (int)Math.Max(0, exception.Start.Index)))
                return documentStart;
            var place = Math.Min(start + (int)Math.Max(0, exception.Start.Index), _text.Length);
            return Fail(documentStart, place, EngineDescriptors.YamlSyntax, Explain(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these instead of its own exception for some malformed texts.
            var place = Math.Min(start + (int)Math.Max(0, parser.Current?.End.Index ?? 0), _text.Length);
            return Fail(documentStart, place, EngineDescriptors.YamlSyntax, "The YAML cannot be read from here on");
        }
    }

    // YamlDotNet rejects two constructs that Go's parser accepts and people write. It is given a text of the same length in which they are
    // written differently, so that all positions hold; values are then read from the original text.
    private bool Relax(int place) => place < _part.End && _joins++ < MaxJoins && (JoinQuotedLines(place) || SplitBlankLines(place));

    // A line of a double-quoted text that is indented less than its parent: its line ending becomes a blank.
    private bool JoinQuotedLines(int quote)
    {
        if (Parsed(quote)[0] != '"')
            return false;
        // A quoted text does not extend past the end of a document.
        var end = YamlParts.DocumentStart(_text, quote);
        var parsed = Parsed(quote).Slice(0, (end < 0 ? _part.End : end) - quote);
        var length = 1;
        while (length < parsed.Length && parsed[length] != '"')
            length += parsed[length] == '\\' ? 2 : 1;
        if (length >= parsed.Length || parsed.Slice(0, length).IndexOf('\n') < 0)
            return false;
        var joined = Writable(quote, length);
        for (var at = 0; at < joined.Length; at++)
        {
            if (joined[at] is '\n' or '\r')
                joined[at] = ' ';
        }

        return true;
    }

    // A blank line at the start of a block that is longer than the block's indentation: its blanks become line endings.
    private bool SplitBlankLines(int place)
    {
        // The exception's position is after the header.
        var header = Parsed(_part.Start).Slice(0, place + 1 - _part.Start).LastIndexOfAny('|', '>');
        if (header < 0)
            return false;
        var isSplit = false;
        for (var line = LineEnd(_part.Start + header); line >= 0;)
        {
            var rest = Parsed(line + 1);
            var blanks = 0;
            while (blanks < rest.Length && rest[blanks] == ' ')
                blanks++;
            if (blanks >= rest.Length || rest[blanks] is not ('\n' or '\r'))
                break;
            if (blanks > 0)
            {
                Writable(line + 1, blanks).Fill('\n');
                isSplit = true;
            }

            line = LineEnd(line + 1 + blanks);
        }

        return isSplit;
    }

    private int LineEnd(int from) => Parsed(from).IndexOf('\n') is var found and >= 0 ? from + found : -1;

    // The text given to the parser, from an offset to the end of the part.
    private ReadOnlySpan<char> Parsed(int from) =>
        _relaxed is null ? _text.AsSpan(from, _part.End - from) : _relaxed.AsSpan(from - _part.Start);

    // One copy that may be changed, since a file may have many such constructs.
    private Span<char> Writable(int from, int length) => (_relaxed ??= _text.ToCharArray(_part.Start, _part.Length)).AsSpan(from - _part.Start, length);

    private void Finish(YamlTreeBuilder builder, TextSpan span)
    {
        _nodes = builder.Nodes;
        if (builder.Root is null or DataScalar { Text: "", Expression: null })
            return;
        if (builder.ExpansionFailure is { } failure)
        {
            AddBroken(span, new PendingDiagnostic(EngineDescriptors.LimitReached, builder.Root.Span, failure));
            return;
        }

        _documents.Add(new DataSource(_path, _source, span, builder.Root, CommentFinder.Find(_text, span, builder.OpaqueSpans), builder.Problems)
        {
            Template = builder.Template,
        });
    }

    private int Stop(int at, string message)
    {
        AddBroken(new TextSpan(at, 0), new PendingDiagnostic(EngineDescriptors.LimitReached, new TextSpan(at, 0), message));
        return -1;
    }

    private int Fail(int documentStart, int place, DiagnosticDescriptor descriptor, string message)
    {
        var next = YamlParts.DocumentStart(_text, Math.Max(documentStart, place - 1));
        var end = next < 0 || next > _end ? _end : next;
        AddBroken(TextSpan.FromBounds(Math.Min(documentStart, end), end), new PendingDiagnostic(descriptor, Word(place), message));
        return next;
    }

    private void AddBroken(TextSpan span, PendingDiagnostic problem) =>
        _documents.Add(new DataSource(_path, _source, span, new DataMapping(new TextSpan(span.Start, 0), []), [], [problem]) { IsBroken = true });

    // The word at an offset, so that a diagnostic has something to mark.
    private TextSpan Word(int place)
    {
        var end = place;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && end - place < 80)
            end++;
        return TextSpan.FromBounds(place, end);
    }

    private static string Explain(YamlException exception) =>
        exception.InnerException is null && exception.Message.Length > 0 ? $"The YAML is not well-formed: {exception.Message.TrimEnd('.')}" : "The YAML is not well-formed";
}
