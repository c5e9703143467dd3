using System;

namespace ContainerSecurity.Data.Editing;

/// <summary>Creates the edit that removes an entry of a mapping.</summary>
internal static class EntryRemoval
{
    public static TextChange? Remove(DataEntry entry)
    {
        if (entry.Key.Parent is not DataMapping { Entries.Length: > 1 } mapping)
            return null;
        if (mapping.IsFlow)
            return entry.Key.Style == DataScalarStyle.DoubleQuoted ? RemoveFromJson(mapping, entry) : null;
        var source = entry.Key.Document.Text;
        var start = source.GetLineStart(entry.Key.Span.Start);
        if (!source.IsBlankBefore(entry.Key.Span.Start) || LastLine(entry) is not { } end)
            return null;
        end = source.GetLineEnd(end);
        while (end < source.Length && source[end] is '\r')
            end++;
        return new TextChange(TextSpan.FromBounds(start, Math.Min(end + 1, source.Length)), "");
    }

    private static int? LastLine(DataEntry entry) => entry.Value switch
    {
        { Span.IsEmpty: true } => entry.Key.Span.End,
        DataScalar or DataAlias => entry.Value.Span.End,
        { IsFlow: true } => entry.Value.Span.End,
        _ => BlockLayout.FindEnd(entry.Value),
    };

    // With the comma next to it; none where a comment or something else stands between.
    private static TextChange? RemoveFromJson(DataMapping mapping, DataEntry entry)
    {
        var at = mapping.Entries.IndexOf(entry);
        var isFirst = at == 0;
        var span = isFirst
            ? TextSpan.FromBounds(entry.Key.Span.Start, mapping.Entries[1].Key.Span.Start)
            : TextSpan.FromBounds(mapping.Entries[at - 1].Value.Span.End, entry.Value.Span.End);
        var between = isFirst
            ? TextSpan.FromBounds(entry.Value.Span.End, span.End)
            : TextSpan.FromBounds(span.Start, entry.Key.Span.Start);
        return mapping.Document.Text.ToString(between).Trim() == "," ? new TextChange(span, "") : null;
    }
}
