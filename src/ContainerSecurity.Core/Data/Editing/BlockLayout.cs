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
