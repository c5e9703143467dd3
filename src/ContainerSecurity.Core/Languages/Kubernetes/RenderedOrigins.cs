using System.Linq;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Finds the places in files that a rendered manifest was written in.</summary>
/// <param name="text">The rendered text.</param>
/// <param name="name">What was rendered.</param>
/// <param name="sources">The documents of the files, by path.</param>
internal sealed class RenderedOrigins(RenderedText text, string name, ILookup<string, Document> sources)
{
    /// <summary>What was rendered.</summary>
    public string Name => name;

    /// <summary>The place that a person would change; null where no character of the range has an origin.</summary>
    /// <param name="span">A range of the rendered text.</param>
    public Location? Map(TextSpan span)
    {
        OriginSegment? found = null;
        // A prefix and a name are two pieces.
        for (var at = span.Start; at < span.End || at == span.Start;)
        {
            if (text.FindSegment(at) is not { } segment)
            {
                at++;
                continue;
            }

            if (found is null || Weight(segment) > Weight(found.Value))
                found = segment;
            at = segment.End;
        }

        if ((found ?? Next(span.End)) is not { } origin)
            return null;
        var start = System.Math.Max(span.Start, origin.Start);
        var length = System.Math.Max(0, System.Math.Min(span.End, origin.End) - start);
        return Locate(origin.Origin.File.Path, length == 0 ? origin.Origin.Span : origin.MapSpan(start, length));
    }

    // What is written in a manifest says more than a value or prefix of a kustomization, and that more than what is computed.
    private static int Weight(OriginSegment segment) =>
        segment.Origin.Kind == OriginKind.Computed ? 0 : segment.Origin.File.Path.Contains("ustomization", System.StringComparison.Ordinal) ? 1 : 2;

    // A key stands where its first value is written.
    private OriginSegment? Next(int position)
    {
        foreach (var segment in text.Segments)
        {
            if (segment.Start >= position)
                return segment;
        }

        return null;
    }

    private Location? Locate(string path, TextSpan span)
    {
        Document? nearest = null;
        foreach (var document in sources[path])
        {
            if (span.End > document.Text.Length)
                continue;
            if (document.Span.Start <= span.Start && span.Start <= document.Span.End)
                return new Location(document, span);
            nearest = document;
        }

        return nearest is null ? null : new Location(nearest, span);
    }
}
