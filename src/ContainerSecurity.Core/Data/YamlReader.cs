using System;
using System.Collections.Generic;
using System.Text;
using ContainerSecurity.Internal;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContainerSecurity.Data;

/// <summary>
/// Reads a YAML text into one <see cref="DataSource"/> a document, on YamlDotNet's parser. A document with an error is marked as broken,
/// and reading goes on at the next line that begins a document.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxJoins = 100;

    private readonly string _path;
    private readonly SourceText _source;
    private readonly string _text;
    private readonly ParserLimits _limits;
    private readonly List<DataSource> _documents = [];
    private string _parsed;
    private int _joins;
    private int _nodes;

    private YamlReader(string path, SourceText source, ParserLimits limits)
    {
        _path = path;
        _source = source;
        _text = source.ToString();
        _parsed = _text;
        _limits = limits;
    }

    /// <summary>Reads a text. Empty documents are left out.</summary>
    public static List<DataSource> Read(string path, SourceText source, ParserLimits limits)
    {
        var reader = new YamlReader(path, source, limits);
        var at = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        while (at >= 0 && at < source.Length && reader._documents.Count < limits.MaxDocuments)
            at = reader.ReadFrom(at);
        return reader._documents;
    }

    /// <summary>Reads documents up to the first error.</summary>
    /// <returns>Where to go on, or -1 at the end.</returns>
    private int ReadFrom(int start)
    {
        var parser = new Parser(new Scanner(new SliceReader(_parsed, start), skipComments: true));
        YamlTreeBuilder? builder = null;
        var documentStart = start;
        try
        {
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case DocumentStart:
                        builder = new YamlTreeBuilder(_text, start, _limits, _nodes);
                        break;
                    case DocumentEnd end:
                        var documentEnd = Math.Max(documentStart, start + (int)end.End.Index);
                        Finish(builder!, TextSpan.FromBounds(documentStart, Math.Min(documentEnd, _text.Length)));
                        documentStart = documentEnd;
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
            // YamlDotNet's scanner throws these for some malformed texts instead of its own exception.
            var place = Math.Min(start + (int)Math.Max(0, parser.Current?.End.Index ?? 0), _text.Length);
            return Fail(documentStart, place, EngineDescriptors.YamlSyntax, "The YAML cannot be read from here on");
        }
    }

    // YamlDotNet refuses two things that Go's reader allows and people write. It is given a text in which they are written otherwise, of
    // the same length, so that all places hold; values are then read from the real text.
    private bool Relax(int place) => place < _parsed.Length && _joins++ < MaxJoins && (JoinQuotedLines(place) || SplitBlankLines(place));

    // A line of a text in double quotes that stands left of its parent: its line end becomes a blank.
    private bool JoinQuotedLines(int quote)
    {
        if (_parsed[quote] != '"')
            return false;
        var end = quote + 1;
        while (end < _parsed.Length && _parsed[end] != '"')
            end += _parsed[end] == '\\' ? 2 : 1;
        if (end >= _parsed.Length || _parsed.IndexOf('\n', quote, end - quote) < 0)
            return false;
        var joined = new StringBuilder(_parsed);
        for (var at = quote; at < end; at++)
        {
            if (joined[at] is '\n' or '\r')
                joined[at] = ' ';
        }

        _parsed = joined.ToString();
        return true;
    }

    // A blank line at the start of a block that is longer than the block's indentation: its blanks become line ends.
    private bool SplitBlankLines(int place)
    {
        // The exception's place is behind the header.
        var header = _parsed.LastIndexOfAny(['|', '>'], place);
        if (header < 0)
            return false;
        StringBuilder? split = null;
        for (var line = _parsed.IndexOf('\n', header); line >= 0;)
        {
            var next = line + 1;
            while (next < _parsed.Length && _parsed[next] == ' ')
                next++;
            if (next >= _parsed.Length || _parsed[next] is not ('\n' or '\r'))
                break;
            for (var at = line + 1; at < next; at++)
                (split ??= new StringBuilder(_parsed))[at] = '\n';
            line = _parsed.IndexOf('\n', next);
        }

        if (split is null)
            return false;
        _parsed = split.ToString();
        return true;
    }

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
            Template = builder.Template ?? TemplateName(builder.Root),
        });
    }

    // No object has a name with braces in it.
    private static TextSpan? TemplateName(DataNode root) =>
        root.Get("metadata", "name") is DataScalar name && name.Text.Contains("{{", StringComparison.Ordinal) ? name.Span : null;

    private int Stop(int at, string message)
    {
        AddBroken(new TextSpan(at, 0), new PendingDiagnostic(EngineDescriptors.LimitReached, new TextSpan(at, 0), message));
        return -1;
    }

    private int Fail(int documentStart, int place, DiagnosticDescriptor descriptor, string message)
    {
        var next = NextDocument(Math.Max(documentStart, place - 1));
        var end = next < 0 ? _text.Length : next;
        AddBroken(TextSpan.FromBounds(Math.Min(documentStart, end), end), new PendingDiagnostic(descriptor, Word(place), message));
        return next;
    }

    private void AddBroken(TextSpan span, PendingDiagnostic problem) =>
        _documents.Add(new DataSource(_path, _source, span, new DataMapping(new TextSpan(span.Start, 0), []), [], [problem]) { IsBroken = true });

    private int NextDocument(int from)
    {
        for (var at = _text.IndexOf("\n---", Math.Min(from, _text.Length), StringComparison.Ordinal); at >= 0; at = _text.IndexOf("\n---", at + 1, StringComparison.Ordinal))
        {
            if (at + 4 >= _text.Length || _text[at + 4] is (' ' or '\t' or '\r' or '\n'))
                return at + 1;
        }

        return -1;
    }

    // The word at a place, so that something can be marked.
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
