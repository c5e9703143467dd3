using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Support;

/// <summary>Makes edits that only JSON needs.</summary>
internal static class JsonEdit
{
    /// <summary>The edit that removes an entry with its comma; null where a comment or other text is in between.</summary>
    public static TextChange? Remove(DataMapping mapping, DataEntry entry)
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
