namespace ContainerSecurity.Data;

/// <summary>Finds the range that a suppression comment in a tree covers.</summary>
internal static class ScopeFinder
{
    /// <summary>
    /// A comment on its own line covers the next entry or item; before the first key of the document it covers the whole document. A trailing
    /// comment covers the outermost entry or item that begins on its line.
    /// </summary>
    public static TextSpan Find(DataTreeDocument document, Comment comment)
    {
        var node = document.Root;
        if (!comment.IsTrailing && comment.Span.End <= node.Span.Start)
            return node.Span;
        // The depth of a tree is bounded by the parsers, and each step is a binary search.
        while (true)
        {
            var last = LastBefore(node, comment.Span.Start);
            if (last < 0)
                return !comment.IsTrailing && Count(node) > 0 ? Child(node, 0).Span : default;
            var (span, value) = Child(node, last);
            if (comment.IsTrailing && IsOnLine(document, span.Start, comment))
                return span;
            var isInside = comment.Span.Start < span.End || (comment.IsTrailing && value is (DataMapping or DataSequence) && IsOnLine(document, span.End, comment));
            if (isInside && value is (DataMapping or DataSequence))
                node = value;
            else if (comment.IsTrailing)
                return span;
            else
                return !isInside && last + 1 < Count(node) ? Child(node, last + 1).Span : default;
        }
    }

    private static int Count(DataNode node) => node switch
    {
        DataMapping mapping => mapping.Entries.Length,
        DataSequence sequence => sequence.Items.Length,
        _ => 0,
    };

    private static (TextSpan Span, DataNode Value) Child(DataNode node, int index) => node is DataMapping mapping
        ? (mapping.Entries[index].Span, mapping.Entries[index].Value)
        : (((DataSequence)node).Items[index].Span, ((DataSequence)node).Items[index]);

    private static int LastBefore(DataNode node, int position)
    {
        var (low, high) = (0, Count(node) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Child(node, middle).Span.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    private static bool IsOnLine(Document document, int position, Comment comment) =>
        document.Text.GetLinePosition(position).Line == document.Text.GetLinePosition(comment.Span.Start).Line;
}
