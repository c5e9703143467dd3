using System.Collections.Generic;
using System.Collections.Immutable;


namespace ContainerSecurity.Data;

/// <summary>
/// Finds the keys that lead to a location of a tree (<c>spec/containers/web/env/DB_PASSWORD</c>). A list item is identified by its <c>name</c>;
/// an item without one contributes nothing, since its index changes with its siblings.
/// </summary>
internal sealed class AnchorFinder
{
    private readonly List<string> _steps = [];

    // The number of steps up to the innermost item that has a name.
    private int _named;
    private bool _isAtValue;

    /// <summary>Finds the anchor of a location.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="span">The location.</param>
    /// <param name="isInResource">Whether the location is in a named object.</param>
    public static string Find(DataNode root, TextSpan span, bool isInResource)
    {
        var finder = new AnchorFinder();
        // The depth of a tree is bounded by the readers.
        for (DataNode? node = root; node is not null;)
            node = finder.Descend(node, span);
        // A missing setting is reported at the innermost mapping that exists, which changes when a neighboring setting is added. The anchor of
        // such a finding is therefore what has a name: the item or the object.
        var count = finder._isAtValue || !isInResource ? finder._steps.Count : finder._named;
        return string.Join("/", finder._steps.GetRange(0, count));
    }

    private DataNode? Descend(DataNode node, TextSpan span)
    {
        if (node is DataMapping mapping)
            return Descend(mapping, span);
        if (node is not DataSequence sequence || Last(sequence.Items, static i => i.Span, span) is not { } item)
            return null;
        _isAtValue = item is DataScalar;
        if (AnchorName.From(((item as DataMapping)?.Find("name")?.Value as DataScalar)?.Text) is { } name)
        {
            _steps.Add(name);
            _named = _steps.Count;
        }

        return item;
    }

    private DataNode? Descend(DataMapping mapping, TextSpan span)
    {
        // A finding about a mapping as a whole points at its name.
        if (Last(mapping.Entries, static e => e.Span, span) is not { } entry || entry.Key.Text == "name")
            return null;
        if (AnchorName.From(entry.Key.Text) is { } key)
            _steps.Add(key);
        _isAtValue = entry.Value is DataScalar;
        return entry.Value.Span.Contains(span) ? entry.Value : null;
    }

    // Relies on the parts being in the order of the text.
    private static T? Last<T>(ImmutableArray<T> parts, System.Func<T, TextSpan> spanOf, TextSpan span)
        where T : class
    {
        var (low, high) = (0, parts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (spanOf(parts[middle]).Start <= span.Start)
                low = middle;
            else
                high = middle - 1;
        }

        return low <= high && spanOf(parts[low]).Contains(span) ? parts[low] : null;
    }
}
