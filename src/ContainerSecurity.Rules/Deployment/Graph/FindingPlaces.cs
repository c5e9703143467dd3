using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Finds the node that a location belongs to: an image by its reference, otherwise the object or file around it.</summary>
internal sealed class FindingPlaces
{
    private readonly Dictionary<Document, List<Part>> _images = [];
    private readonly Dictionary<Document, List<Part>> _parts = [];
    private bool _isSorted;

    public void Add(Document document, TextSpan span, string node) => Add(_parts, document, span, node);

    public void AddImage(Location image, string node) => Add(_images, image.Document, image.Span, node);

    public string? Find(Location location)
    {
        if (!_isSorted)
        {
            foreach (var list in _images.Values.Concat(_parts.Values))
                list.Sort(Part.Compare);
            _isSorted = true;
        }

        return Find(_images, location) ?? Find(_parts, location);
    }

    private void Add(Dictionary<Document, List<Part>> places, Document document, TextSpan span, string node)
    {
        if (!places.TryGetValue(document, out var list))
            places.Add(document, list = []);
        list.Add(new Part(span.Start, span.End, node));
        _isSorted = false;
    }

    // The parts of a file do not overlap, so only the last one that starts before the location can contain it.
    private static string? Find(Dictionary<Document, List<Part>> places, Location location)
    {
        if (!places.TryGetValue(location.Document, out var list))
            return null;
        int low = 0, high = list.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Start <= location.Span.Start)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high >= 0 && location.Span.Start <= list[high].End ? list[high].Node : null;
    }

    private sealed record Part(int Start, int End, string Node)
    {
        // All objects that a template loop creates share one span, so the node id breaks the tie.
        public static int Compare(Part left, Part right)
        {
            var starts = left.Start.CompareTo(right.Start);
            return starts != 0 ? starts : string.CompareOrdinal(left.Node, right.Node);
        }
    }
}
