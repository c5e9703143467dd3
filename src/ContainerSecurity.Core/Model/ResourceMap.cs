using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Finds the innermost object that a place lies in, by binary search.</summary>
internal sealed class ResourceMap
{
    private readonly TextSpan[] _spans;
    private readonly ResourceIdentity[] _identities;

    // The entry that encloses each, or -1.
    private readonly int[] _parents;

    private ResourceMap(TextSpan[] spans, ResourceIdentity[] identities)
    {
        _spans = spans;
        _identities = identities;
        _parents = new int[spans.Length];
        for (var i = 0; i < spans.Length; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && !spans[parent].Contains(spans[i]))
                parent = _parents[parent];
            _parents[i] = parent;
        }
    }

    public static ResourceMap Empty { get; } = new([], []);

    /// <summary>Makes the map.</summary>
    /// <param name="items">The objects, in any order; their ranges are nested or apart.</param>
    /// <param name="spanOf">The range of one.</param>
    /// <param name="identityOf">The name of one.</param>
    public static ResourceMap Create<T>(IEnumerable<T> items, Func<T, TextSpan> spanOf, Func<T, ResourceIdentity> identityOf)
    {
        var sorted = items.OrderBy(i => spanOf(i).Start).ThenByDescending(i => spanOf(i).Length).ToArray();
        return new ResourceMap([.. sorted.Select(spanOf)], [.. sorted.Select(identityOf)]);
    }

    /// <summary>The innermost object whose range holds the span; the only one there is for a place outside.</summary>
    public ResourceIdentity? Find(TextSpan span)
    {
        var low = 0;
        var high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low - 1; i >= 0; i = _parents[i])
        {
            if (_spans[i].Contains(span))
                return _identities[i];
        }

        return _identities.Length == 1 ? _identities[0] : null;
    }
}
