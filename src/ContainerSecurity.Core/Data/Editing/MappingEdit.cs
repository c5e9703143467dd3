using System;
using System.Text;

namespace ContainerSecurity.Data.Editing;

/// <summary>Creates the edit that gives a key of a mapping a value, in YAML and JSON; <see cref="BicepEdit"/> does it in Bicep.</summary>
internal static class MappingEdit
{
    public static TextChange? Set(DataMapping mapping, string[] path, DataValue value)
    {
        for (var depth = 0; depth < path.Length; depth++)
        {
            var entry = FindOwn(mapping, path[depth]);
            if (entry is null)
                return Insert(mapping, path.AsSpan(depth), value);
            if (depth == path.Length - 1)
                return entry.Value is DataScalar scalar ? Replace(entry, scalar, value) : null;
            if (entry.Value is DataScalar { IsNull: true } nothing && mapping.Syntax != DataSyntax.Bicep)
                return Fill(mapping, entry, nothing, path.AsSpan(depth + 1), value);
            if (entry.Value is not DataMapping inner)
                return null;
            mapping = inner;
        }

        return null;
    }

    private static TextChange? Replace(DataEntry entry, DataScalar scalar, DataValue value)
    {
        var syntax = scalar.Syntax;
        if (syntax == DataSyntax.Bicep)
            return BicepEdit.Replace(scalar, value);
        var isQuoted = scalar.Style == DataScalarStyle.DoubleQuoted;
        // The value of a template's expression is not written where the expression stands.
        if (syntax == DataSyntax.ArmTemplate)
            return WrittenText(scalar.Location.Text) == scalar.Text ? new TextChange(scalar.Span, ValueWriter.Write(value, syntax)) : null;
        if (scalar.Span.IsEmpty)
            return new TextChange(new TextSpan(ColonEnd(entry), 0), " " + ValueWriter.Write(value, syntax));
        return new TextChange(scalar.Span, ValueWriter.Write(value, isQuoted ? SyntaxOf(entry.Key, syntax) : syntax));
    }

    private static string WrittenText(string text) => text.Length > 1 && text[0] is '"' or '\'' ? text.Substring(1, text.Length - 2) : text;

    private static TextChange? Insert(DataMapping mapping, ReadOnlySpan<string> path, DataValue value)
    {
        if (mapping.Syntax == DataSyntax.Bicep)
            return BicepEdit.Insert(mapping, path, value);
        if (mapping.IsFlow)
            return InsertFlow(mapping, path, value);
        // A mapping of a template that is not written in braces is the value of an expression.
        if (mapping.Syntax != DataSyntax.Yaml || mapping.Entries.IsEmpty)
            return null;
        return BlockLayout.FindIndent(mapping.Entries[0].Key) is { } indent && BlockLayout.FindEnd(mapping) is { } end
            ? AfterLine(mapping, end, path, value, indent)
            : null;
    }

    private static TextChange InsertFlow(DataMapping mapping, ReadOnlySpan<string> path, DataValue value)
    {
        var syntax = SyntaxOf(mapping.Entries.IsEmpty ? (mapping.Parent as DataMapping)?.Entries[0].Key : mapping.Entries[0].Key, mapping.Syntax);
        var text = FlowText(path, value, syntax);
        if (mapping.Entries.IsEmpty)
            return new TextChange(mapping.Span, "{" + text + "}");
        var source = mapping.Document.Text;
        var last = mapping.Entries[mapping.Entries.Length - 1];
        var end = last.Value.Span.IsEmpty ? ColonEnd(last) : last.Value.Span.End;
        var first = last.Key.Span.Start;
        var start = source.GetLineStart(first);
        // The file goes on the way it began: a line for each entry, or all of them on one.
        var blank = start > mapping.Span.Start && source.IsBlankBefore(first) ? source.LineBreak + source.ToString(TextSpan.FromBounds(start, first)) : " ";
        // Behind a comma that is there already, no further one.
        var comma = end;
        while (comma < mapping.Span.End && char.IsWhiteSpace(source[comma]))
            comma++;
        return comma < mapping.Span.End && source[comma] == ',' ? new TextChange(new TextSpan(comma + 1, 0), blank + text) : new TextChange(new TextSpan(end, 0), "," + blank + text);
    }

    // A key with nothing after its colon, or with null.
    private static TextChange? Fill(DataMapping mapping, DataEntry entry, DataScalar nothing, ReadOnlySpan<string> path, DataValue value)
    {
        if (!nothing.Span.IsEmpty)
            return new TextChange(nothing.Span, "{" + FlowText(path, value, SyntaxOf(entry.Key, mapping.Syntax)) + "}");
        if (mapping.IsFlow || BlockLayout.FindIndent(entry.Key) is not { } indent)
            return null;
        return AfterLine(mapping, entry.Key.Span.End, path, value, indent + BlockLayout.FindStep(mapping));
    }

    private static TextChange AfterLine(DataMapping mapping, int position, ReadOnlySpan<string> path, DataValue value, string indent)
    {
        var source = mapping.Document.Text;
        var step = path.Length > 1 ? BlockLayout.FindStep(mapping) : "";
        var text = new StringBuilder();
        foreach (var key in path)
        {
            text.Append(source.LineBreak).Append(indent).Append(ValueWriter.WriteKey(key, DataSyntax.Yaml)).Append(':');
            indent += step;
        }

        return new TextChange(new TextSpan(source.GetLineEnd(position), 0), text.Append(' ').Append(ValueWriter.Write(value, DataSyntax.Yaml)).ToString());
    }

    private static string FlowText(ReadOnlySpan<string> path, DataValue value, DataSyntax syntax)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
            text.Append(ValueWriter.WriteKey(path[i], syntax)).Append(i == path.Length - 1 ? ": " : ": {");
        return text.Append(ValueWriter.Write(value, syntax)).Append('}', path.Length - 1).ToString();
    }

    // YAML whose keys are in double quotes is JSON that stands in a YAML file, such as in an annotation's value.
    private static DataSyntax SyntaxOf(DataScalar? key, DataSyntax syntax) =>
        syntax == DataSyntax.Yaml && key?.Style == DataScalarStyle.DoubleQuoted ? DataSyntax.Json : syntax;

    // Not what a merge key brings in: to set it there would set it everywhere.
    private static DataEntry? FindOwn(DataMapping mapping, string key)
    {
        var comparison = mapping.KeyComparison;
        for (var i = mapping.Entries.Length - 1; i >= 0; i--)
        {
            if (string.Equals(mapping.Entries[i].Key.Text, key, comparison))
                return mapping.Entries[i];
        }

        return null;
    }

    private static int ColonEnd(DataEntry entry)
    {
        var source = entry.Key.Document.Text;
        var at = entry.Key.Span.End;
        while (at < source.Length && source[at] != ':')
            at++;
        return Math.Min(at + 1, source.Length);
    }
}
