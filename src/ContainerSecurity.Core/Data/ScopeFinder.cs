using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Data;

/// <summary>Finds what a suppression comment in a tree covers.</summary>
internal static class ScopeFinder
{
    /// <summary>
    /// A comment on a line of its own covers the next entry or item; before the first key of the document it covers the whole document.
    /// A trailing comment covers the outermost entry or item that begins on its line.
    /// </summary>
    public static TextSpan Find(DataTreeDocument document, Comment comment)
    {
        var root = document.Root;
        if (!comment.IsTrailing && comment.Span.End <= root.Span.Start)
            return document.Root.Span;
        var node = root;
        // The depth of a tree is bounded by the readers.
        while (true)
        {
            var children = Children(node);
            var last = LastBefore(children, comment.Span.Start);
            if (last >= 0 && comment.IsTrailing && IsOnLine(document, children[last].Span.Start, comment))
                return children[last].Span;
            if (last >= 0 && (comment.Span.Start < children[last].Span.End || (comment.IsTrailing && IsInLastLine(document, children[last], comment))))
            {
                if (children[last].Value is not (DataMapping or DataSequence))
                    return comment.IsTrailing ? children[last].Span : default;
                node = children[last].Value;
                continue;
            }

            if (comment.IsTrailing)
                return last >= 0 ? children[last].Span : default;
            return last + 1 < children.Length ? children[last + 1].Span : default;
        }
    }

    private static ImmutableArray<(TextSpan Span, DataNode Value)> Children(DataNode node) => node switch
    {
        DataMapping mapping => [.. mapping.Entries.Select(e => (e.Span, e.Value))],
        DataSequence sequence => [.. sequence.Items.Select(i => (i.Span, i))],
        _ => [],
    };

    private static int LastBefore(ImmutableArray<(TextSpan Span, DataNode Value)> children, int position)
    {
        var (low, high) = (0, children.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (children[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private static bool IsOnLine(Document document, int position, Comment comment) =>
        document.Text.GetLinePosition(position).Line == document.Text.GetLinePosition(comment.Span.Start).Line;

    // A trailing comment stands behind the end of what it trails.
    private static bool IsInLastLine(Document document, (TextSpan Span, DataNode Value) child, Comment comment) =>
        child.Value is DataMapping or DataSequence && IsOnLine(document, child.Span.End, comment);
}
