using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Finds the innermost object that contains a range, by binary search.</summary>
internal sealed class ResourceMap
{
    private readonly TextSpan[] _spans;
    private readonly ResourceIdentity[] _identities;

    // The index of the enclosing entry of each entry, or -1.
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

    /// <summary>Creates the map.</summary>
    /// <param name="items">The objects, in any order; their ranges are nested or disjoint.</param>
    /// <param name="spanOf">Gets the range of an object.</param>
    /// <param name="identityOf">Gets the identity of an object.</param>
    public static ResourceMap Create<T>(IEnumerable<T> items, Func<T, TextSpan> spanOf, Func<T, ResourceIdentity> identityOf)
    {
        var sorted = items.OrderBy(i => spanOf(i).Start).ThenByDescending(i => spanOf(i).Length).ToArray();
        return new ResourceMap([.. sorted.Select(spanOf)], [.. sorted.Select(identityOf)]);
    }

    /// <summary>
    /// The innermost object whose range contains the span. For a span outside all objects, the only object if there is exactly one; otherwise
    /// null.
    /// </summary>
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
