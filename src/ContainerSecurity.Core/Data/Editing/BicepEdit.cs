using System;
using System.Text;

namespace ContainerSecurity.Data.Editing;

/// <summary>Creates the edits of a Bicep file: <c>name: value</c> in objects, strings in single quotes, a line for each member.</summary>
internal static class BicepEdit
{
    private const string Step = "  ";

    /// <summary>The edit that replaces a value that is written out; null for the value of an expression.</summary>
    public static TextChange? Replace(DataScalar scalar, DataValue value)
    {
        var written = scalar.Location.Text;
        var isWritten = written == scalar.Text || written == "'" + scalar.Text + "'";
        return isWritten ? new TextChange(scalar.Span, ValueWriter.Write(value, DataSyntax.Bicep)) : null;
    }

    /// <summary>The edit that adds a member, with the objects on the way to it; null for an object that is not written out.</summary>
    public static TextChange? Insert(DataMapping mapping, ReadOnlySpan<string> path, DataValue value)
    {
        var source = mapping.Document.Text;
        var open = mapping.Span.Start;
        if (mapping.Span.Length < 2 || source[open] != '{' || source[mapping.Span.End - 1] != '}')
            return null;
        var newLine = source.LineBreak;
        var lineEnd = source.GetLineEnd(open);
        var outer = Indent(source, open);
        if (lineEnd < mapping.Span.End)
        {
            // With one member per line, only a comment can follow the brace on its line.
            var rest = source.ToString(TextSpan.FromBounds(open + 1, lineEnd)).Trim();
            var indent = mapping.Entries.IsEmpty ? outer + Step : Indent(source, mapping.Entries[0].Key.Span.Start);
            return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal) ? new TextChange(new TextSpan(lineEnd, 0), newLine + Member(path, value, indent, newLine)) : null;
        }

        return source.ToString(TextSpan.FromBounds(open + 1, mapping.Span.End - 1)).Trim().Length == 0
            ? new TextChange(mapping.Span, "{" + newLine + Member(path, value, outer + Step, newLine) + newLine + outer + "}")
            : new TextChange(new TextSpan(open + 1, 0), " " + OneLine(path, value) + ",");
    }

    private static string Member(ReadOnlySpan<string> path, DataValue value, string indent, string newLine)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length - 1; i++)
        {
            text.Append(indent).Append(Key(path[i])).Append(": {").Append(newLine);
            indent += Step;
        }

        text.Append(indent).Append(Key(path[path.Length - 1])).Append(": ").Append(ValueWriter.Write(value, DataSyntax.Bicep));
        for (var i = path.Length - 1; i > 0; i--)
        {
            indent = indent.Substring(Step.Length);
            text.Append(newLine).Append(indent).Append('}');
        }

        return text.ToString();
    }

    private static string OneLine(ReadOnlySpan<string> path, DataValue value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
            text.Append(Key(path[i])).Append(i == path.Length - 1 ? ": " : ": { ");
        text.Append(ValueWriter.Write(value, DataSyntax.Bicep));
        for (var i = 1; i < path.Length; i++)
            text.Append(" }");
        return text.ToString();
    }

    private static string Key(string key) => ValueWriter.WriteKey(key, DataSyntax.Bicep);

    private static string Indent(SourceText source, int position)
    {
        var start = source.GetLineStart(position);
        var end = start;
        while (source[end] is ' ' or '\t')
            end++;
        return source.ToString(TextSpan.FromBounds(start, end));
    }
}
