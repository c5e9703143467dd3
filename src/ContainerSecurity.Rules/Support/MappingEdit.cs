using System;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Support;

/// <summary>
/// Sets the value of a key in a mapping, present or not, in the style of the surrounding text: block YAML, flow YAML, JSON,
/// Bicep. Comments are kept. Where no edit is clearly correct (a value from an alias or an expression, a list on the path), there is
/// none.
/// </summary>
internal static class MappingEdit
{
    private const string Step = "  ";

    /// <summary>The edit that sets a value; null where there is none.</summary>
    /// <param name="mapping">The mapping to begin at.</param>
    /// <param name="literal">The value as plain YAML: <c>false</c>, <c>RuntimeDefault</c>, <c>["ALL"]</c>.</param>
    /// <param name="path">The path of keys to the value.</param>
    public static TextChange? Set(DataMapping mapping, string literal, params string[] path)
    {
        for (var depth = 0; depth < path.Length; depth++)
        {
            var entry = FindOwn(mapping, path[depth]);
            if (entry is null)
                return Insert(mapping, path.AsSpan(depth), literal);
            if (depth == path.Length - 1)
                return entry.Value is DataScalar scalar ? Replace(entry, scalar, literal) : null;
            if (entry.Value is DataScalar { IsNull: true } nothing && !BicepEdit.IsFor(mapping))
                return Fill(mapping, entry, nothing, path.AsSpan(depth + 1), literal);
            if (entry.Value is not DataMapping inner)
                return null;
            mapping = inner;
        }

        return null;
    }

    /// <summary>The edit that replaces a value with a literal, quoted if the value was; null where the location is not that of a scalar.</summary>
    public static TextChange? Replace(Location place, string written, string literal)
    {
        var old = place.Text;
        var isQuoted = old.Length > 1 && old[0] is '"' or '\'';
        if ((isQuoted ? old.Substring(1, old.Length - 2) : old) != written)
            return null;
        return new TextChange(place.Span, isQuoted && NeedsQuotes(literal) ? $"{old[0]}{literal}{old[0]}" : literal);
    }

    /// <summary>The edit that removes an entry with its lines; null for the only entry, one in flow style YAML or one that starts a list item.</summary>
    public static TextChange? Remove(DataEntry entry)
    {
        if (entry.Key.Parent is not DataMapping { Entries.Length: > 1 } mapping)
            return null;
        if (IsFlow(mapping))
            return IsJson(entry.Key) ? JsonEdit.Remove(mapping, entry) : null;
        var source = entry.Key.Document.Text;
        var start = Lines.Start(source, entry.Key.Span.Start);
        if (source.ToString(TextSpan.FromBounds(start, entry.Key.Span.Start)).Trim().Length > 0 || LastLine(entry) is not { } end)
            return null;
        end = Lines.End(source, end);
        while (end < source.Length && source[end] is '\r')
            end++;
        return new TextChange(TextSpan.FromBounds(start, Math.Min(end + 1, source.Length)), "");
    }

    private static int? LastLine(DataEntry entry) => entry.Value switch
    {
        { Span.IsEmpty: true } => entry.Key.Span.End,
        DataScalar or DataAlias => entry.Value.Span.End,
        _ when IsFlow(entry.Value) => entry.Value.Span.End,
        _ => EndOf(entry.Value),
    };

    private static TextChange? Replace(DataEntry entry, DataScalar scalar, string literal)
    {
        if (BicepEdit.IsFor(scalar))
            return BicepEdit.Replace(scalar, literal);
        // The value of a template expression is not literal text at its location.
        if (scalar.Document is AzureDocument { Kind: DocumentKind.ArmTemplate })
            return Replace(scalar.Location, scalar.Text, IsQuoted(scalar) ? literal : Quote(literal));
        return scalar.Span.IsEmpty
            ? new TextChange(new TextSpan(ColonEnd(entry), 0), " " + literal)
            : new TextChange(scalar.Span, scalar.Style == DataScalarStyle.DoubleQuoted && IsJson(entry.Key) ? Quote(literal) : literal);
    }

    private static TextChange? Insert(DataMapping mapping, ReadOnlySpan<string> path, string literal)
    {
        if (BicepEdit.IsFor(mapping))
            return BicepEdit.Insert(mapping, path, literal);
        if (mapping.Document is AzureDocument { Kind: DocumentKind.ArmTemplate } && !IsFlow(mapping))
            return null;
        if (IsFlow(mapping))
            return InsertFlow(mapping, path, literal);
        if (mapping.Entries.IsEmpty || IndentOf(mapping.Entries[0].Key) is not { } indent || EndOf(mapping) is not { } end)
            return null;
        return AfterLine(mapping.Document.Text, end, path, literal, indent);
    }

    private static TextChange InsertFlow(DataMapping mapping, ReadOnlySpan<string> path, string literal)
    {
        var isJson = IsJson(mapping.Entries.IsEmpty ? (mapping.Parent as DataMapping)?.Entries[0].Key : mapping.Entries[0].Key);
        var text = FlowText(path, literal, isJson);
        if (mapping.Entries.IsEmpty)
            return new TextChange(mapping.Span, "{" + text + "}");
        var source = mapping.Document.Text;
        var first = mapping.Entries[0].Key.Span.Start;
        var start = Lines.Start(source, first);
        var lead = source.ToString(TextSpan.FromBounds(start, first));
        var separator = start > mapping.Span.Start && lead.Trim().Length == 0 ? "," + Lines.BreakOf(source) + lead : ", ";
        return new TextChange(new TextSpan(first, 0), text + separator);
    }

    // A key with nothing after its colon, or with null.
    private static TextChange? Fill(DataMapping mapping, DataEntry entry, DataScalar nothing, ReadOnlySpan<string> path, string literal)
    {
        if (!nothing.Span.IsEmpty)
            return new TextChange(nothing.Span, "{" + FlowText(path, literal, IsJson(entry.Key)) + "}");
        if (IsFlow(mapping) || IndentOf(entry.Key) is not { } indent)
            return null;
        return AfterLine(mapping.Document.Text, entry.Key.Span.End, path, literal, indent + Step);
    }

    private static TextChange AfterLine(SourceText source, int position, ReadOnlySpan<string> path, string literal, string indent)
    {
        var newLine = Lines.BreakOf(source);
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            text.Append(newLine).Append(indent).Append(path[i]).Append(':');
            indent += Step;
        }

        return new TextChange(new TextSpan(Lines.End(source, position), 0), text.Append(' ').Append(literal).ToString());
    }

    private static string FlowText(ReadOnlySpan<string> path, string literal, bool isJson)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
            text.Append(isJson ? Quote(path[i]) : path[i]).Append(i == path.Length - 1 ? ": " : ": {");
        return text.Append(isJson ? Quote(literal) : literal).Append('}', path.Length - 1).ToString();
    }

    private static DataEntry? FindOwn(DataMapping mapping, string key)
    {
        if (mapping.Document is AzureDocument)
            return mapping.FindIgnoreCase(key);
        for (var i = mapping.Entries.Length - 1; i >= 0; i--)
        {
            if (mapping.Entries[i].Key.Text == key)
                return mapping.Entries[i];
        }

        return null;
    }

    // The end of the last node in a block collection. A block scalar that keeps its line breaks has no clear end, and an empty node no location.
    private static int? EndOf(DataNode node)
    {
        while (true)
        {
            switch (node)
            {
                case DataMapping { Entries.IsEmpty: false } mapping when !IsFlow(mapping):
                    var last = mapping.Entries[mapping.Entries.Length - 1];
                    if (last.Value.Span.IsEmpty)
                        return last.Key.Span.End;
                    node = last.Value;
                    break;
                case DataSequence { Items.IsEmpty: false } sequence when !IsFlow(sequence):
                    node = sequence.Items[sequence.Items.Length - 1];
                    break;
                default:
                    return node.Span.IsEmpty || node is DataScalar { Style: DataScalarStyle.Literal or DataScalarStyle.Folded } ? null : node.Span.End;
            }
        }
    }

    // The indentation that aligns another key with this one; null where anything but dashes precedes it.
    private static string? IndentOf(DataScalar key)
    {
        var source = key.Document.Text;
        var start = Lines.Start(source, key.Span.Start);
        for (var i = start; i < key.Span.Start; i++)
        {
            if (source[i] is not (' ' or '-'))
                return null;
        }

        return source.ToString(TextSpan.FromBounds(start, Math.Min(start + 3, key.Span.Start))) == "---" ? null : new string(' ', key.Span.Start - start);
    }

    private static int ColonEnd(DataEntry entry)
    {
        var source = entry.Key.Document.Text;
        var at = entry.Key.Span.End;
        while (at < source.Length && source[at] != ':')
            at++;
        return Math.Min(at + 1, source.Length);
    }

    private static bool IsFlow(DataNode node) => !node.Span.IsEmpty && node.Document.Text[node.Span.Start] is '{' or '[';

    private static bool IsJson(DataScalar? key) => key?.Style == DataScalarStyle.DoubleQuoted;

    private static bool IsQuoted(DataScalar scalar) => scalar.Location.Text is { Length: > 1 } text && text[0] == '"';

    private static string Quote(string literal) => NeedsQuotes(literal) ? "\"" + literal + "\"" : literal;

    /// <summary>Whether a literal is a word that JSON and Bicep quote.</summary>
    public static bool NeedsQuotes(string literal) => literal is not ("true" or "false") && char.IsLetter(literal[0]);
}
