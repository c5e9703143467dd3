using System;
using System.Collections.Immutable;
using System.Globalization;

namespace ContainerSecurity.ScannerReports;

/// <summary>Trivy's ignore file as text: <c>.trivyignore</c>, with one identifier per line, optionally followed by <c>exp:2027-01-31</c>.</summary>
/// <remarks>Source: aquasecurity/trivy, documentation of filtering, "By Finding IDs".</remarks>
public sealed class TrivyIgnoreDocument : Document
{
    private readonly ImmutableArray<TextSpan> _lines;

    internal TrivyIgnoreDocument(string path, SourceText text)
        : base(path, text)
    {
        var comments = ImmutableArray.CreateBuilder<Comment>();
        var exceptions = ImmutableArray.CreateBuilder<VulnerabilityWaiver>();
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        var content = text.ToString();
        for (var start = 0; start < content.Length;)
        {
            var end = content.IndexOf('\n', start) is var at and >= 0 ? at : content.Length;
            var line = Trimmed(content, start, end);
            if (line.Length > 0 && content[line.Start] == '#')
            {
                comments.Add(new Comment(line, content.Substring(line.Start + 1, line.Length - 1).Trim(), false));
            }
            else if (line.Length > 0)
            {
                lines.Add(line);
                exceptions.Add(Read(content, line));
            }

            start = end + 1;
        }

        Comments = comments.ToImmutable();
        Exceptions = exceptions.ToImmutable();
        _lines = lines.ToImmutable();
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.TrivyIgnore;

    /// <summary>The vulnerabilities that are passed over.</summary>
    public ImmutableArray<VulnerabilityWaiver> Exceptions { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments { get; }

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment)
    {
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Start > comment.Span.End)
                high = middle;
            else
                low = middle + 1;
        }

        return low < _lines.Length ? _lines[low] : default;
    }

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor) => visitor.VisitAll(Exceptions);

    /// <summary>A date as trivy takes it; null for something else.</summary>
    internal static DateTime? ReadDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private VulnerabilityWaiver Read(string content, TextSpan line)
    {
        var words = content.Substring(line.Start, line.Length);
        var length = words.IndexOfAny([' ', '\t']) is var blank and > 0 ? blank : words.Length;
        var id = new Location(this, new TextSpan(line.Start, length));
        var until = Property<DateTime>.Unset(id);
        if (words.IndexOf("exp:", length, StringComparison.Ordinal) is var at and >= 0)
        {
            var from = at + "exp:".Length;
            var to = words.IndexOfAny([' ', '\t'], from) is var next and >= 0 ? next : words.Length;
            var place = new Location(this, new TextSpan(line.Start + from, to - from));
            var written = words.Substring(from, to - from);
            until = ReadDate(written) is { } date ? Property<DateTime>.Known(date, place) : Property<DateTime>.Unknown(written, place);
        }

        return new VulnerabilityWaiver { Id = words.Substring(0, length), Until = until, Location = id };
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
