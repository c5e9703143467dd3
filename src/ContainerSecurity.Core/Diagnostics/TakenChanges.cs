using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>The changes of one text that were taken so far, in its order, so that a new one is compared with its neighbors only.</summary>
internal sealed class TakenChanges
{
    private readonly List<TextChange> _sorted = [];

    /// <summary>The changes, in the order of the text.</summary>
    public IReadOnlyList<TextChange> All => _sorted;

    /// <summary>Adds changes that do not collide with the others.</summary>
    public void Add(IEnumerable<TextChange> changes)
    {
        foreach (var change in changes)
            _sorted.Insert(Find(change.Span.Start, change.Span.End), change);
    }

    /// <summary>Whether one of several changes touches what is changed already.</summary>
    public bool CollideWith(IEnumerable<TextChange> changes) => changes.Any(CollidesWith);

    private bool CollidesWith(TextChange change)
    {
        var at = Find(change.Span.Start, int.MinValue);
        if (at > 0 && Collide(_sorted[at - 1], change))
            return true;
        for (; at < _sorted.Count && _sorted[at].Span.Start <= change.Span.End; at++)
        {
            if (Collide(_sorted[at], change))
                return true;
        }

        return false;
    }

    // The first one that does not come before a range.
    private int Find(int start, int end)
    {
        var (low, high) = (0, _sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = _sorted[middle].Span;
            if (span.Start < start || (span.Start == start && span.End < end))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Two insertions at one place would come in an order that nobody chose.
    private static bool Collide(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.Start == other.Span.Start
        || (other.Span.IsEmpty && one.Span.Contains(other.Span.Start)) || (one.Span.IsEmpty && other.Span.Contains(one.Span.Start));
}
