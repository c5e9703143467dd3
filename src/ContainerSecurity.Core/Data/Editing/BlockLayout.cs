using System;

namespace ContainerSecurity.Data.Editing;

/// <summary>Finds the ends and indents of YAML's block style.</summary>
internal static class BlockLayout
{
    /// <summary>The end of the last value in a block collection; null for a block scalar, whose line breaks may belong to it, and for an empty node.</summary>
    public static int? FindEnd(DataNode node)
    {
        while (true)
        {
            switch (node)
            {
                case DataMapping { Entries.IsEmpty: false, IsFlow: false } mapping:
                    var last = mapping.Entries[mapping.Entries.Length - 1];
                    if (last.Value.Span.IsEmpty)
                        return last.Key.Span.End;
                    node = last.Value;
                    break;
                case DataSequence { Items.IsEmpty: false, IsFlow: false } sequence:
                    node = sequence.Items[sequence.Items.Length - 1];
                    break;
                default:
                    return node.Span.IsEmpty || node is DataScalar { Style: DataScalarStyle.Literal or DataScalarStyle.Folded } ? null : node.Span.End;
            }
        }
    }

    /// <summary>The blanks by which the file indents a mapping below its key: those of the nearest mapping above or below that shows them, or else two.</summary>
    public static string FindStep(DataMapping mapping)
    {
        for (DataNode? node = mapping; node is not null; node = node.Parent)
        {
            if (node is DataMapping { IsFlow: false } outer && FindStepIn(outer) is { } step)
                return new string(' ', step);
        }

        return "  ";
    }

    private static int? FindStepIn(DataMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is DataMapping { IsFlow: false, Entries: [{ Key: var inner }, ..] } && inner.Parent?.Parent == mapping
                && Column(inner) - Column(entry.Key) is var step and >= 1 and <= 8)
                return step;
        }

        return null;
    }

    private static int Column(DataScalar key) => key.Span.Start - key.Document.Text.GetLineStart(key.Span.Start);

    /// <summary>The indent that puts another key under this one; null where something other than dashes stands before it.</summary>
    public static string? FindIndent(DataScalar key)
    {
        var source = key.Document.Text;
        var start = source.GetLineStart(key.Span.Start);
        for (var i = start; i < key.Span.Start; i++)
        {
            if (source[i] is not (' ' or '-'))
                return null;
        }

        return source.ToString(TextSpan.FromBounds(start, Math.Min(start + 3, key.Span.Start))) == "---" ? null : new string(' ', key.Span.Start - start);
    }
}
