using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Output;

/// <summary>
/// The lines that contain a secret, which a report must not copy into a build log. An image's configuration is mostly one line, and reports show
/// single values of it, so for images it is the values that are withheld.
/// </summary>
internal sealed class SecretLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<Location> _values = [];

    /// <summary>Collects the lines of findings about secrets; the findings of a file must be sorted by location.</summary>
    public SecretLines(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Descriptor.Category == Categories.Secrets)
                Add(diagnostic.Location);
        }
    }

    /// <summary>Whether a value that is shown instead of lines holds a secret.</summary>
    public bool Contains(Document document, DocumentValue value) => _values.Contains(new Location(document, value.Span));

    /// <summary>Whether a line, counted from zero, contains a secret.</summary>
    public bool Contains(string path, int line)
    {
        if (!_lines.TryGetValue(path, out var ranges))
            return false;
        int low = 0, high = ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (line < ranges[middle].First)
                high = middle - 1;
            else if (line > ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    private void Add(Location location)
    {
        if (location.Document.FindValue(location.Span) is { } value)
        {
            _values.Add(new Location(location.Document, value.Span));
            return;
        }

        if (!_lines.TryGetValue(location.Document.Path, out var ranges))
            _lines.Add(location.Document.Path, ranges = []);
        var (first, last) = (location.Start.Line, location.End.Line);
        if (ranges.Count > 0 && first <= ranges[ranges.Count - 1].Last)
            ranges[ranges.Count - 1] = (ranges[ranges.Count - 1].First, Math.Max(last, ranges[ranges.Count - 1].Last));
        else
            ranges.Add((first, last));
    }
}
