using System;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Support;

/// <summary>Edits Bicep files: <c>name: value</c> in objects, strings in single quotes, one member per line.</summary>
internal static class BicepEdit
{
    private const string Step = "  ";

    /// <summary>Whether a node belongs to a Bicep file.</summary>
    public static bool IsFor(DataNode node) => node.Document is AzureDocument { Kind: DocumentKind.Bicep };

    /// <summary>The edit that replaces a literal value; null where an expression gives the value.</summary>
    public static TextChange? Replace(DataScalar scalar, string literal)
    {
        var written = scalar.Location.Text;
        var isWritten = written == scalar.Text || written == "'" + scalar.Text + "'";
        return isWritten ? new TextChange(scalar.Span, Quote(literal)) : null;
    }

    /// <summary>The edit that adds a member, with the objects on its path; null where the mapping is not an object literal.</summary>
    public static TextChange? Insert(DataMapping mapping, ReadOnlySpan<string> path, string literal)
    {
        var source = mapping.Document.Text;
        var open = mapping.Span.Start;
        if (mapping.Span.Length < 2 || source[open] != '{' || source[mapping.Span.End - 1] != '}')
            return null;
        var newLine = Lines.BreakOf(source);
        var lineEnd = Lines.End(source, open);
        var outer = Blanks(source, open);
        if (lineEnd < mapping.Span.End)
        {
            // With one member per line, only a comment can follow the brace on its line.
            var rest = source.ToString(TextSpan.FromBounds(open + 1, lineEnd)).Trim();
            var indent = mapping.Entries.IsEmpty ? outer + Step : Blanks(source, mapping.Entries[0].Key.Span.Start);
            return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal) ? new TextChange(new TextSpan(lineEnd, 0), newLine + Member(path, literal, indent, newLine)) : null;
        }

        return source.ToString(TextSpan.FromBounds(open + 1, mapping.Span.End - 1)).Trim().Length == 0
            ? new TextChange(mapping.Span, "{" + newLine + Member(path, literal, outer + Step, newLine) + newLine + outer + "}")
            : new TextChange(new TextSpan(open + 1, 0), " " + OneLine(path, literal) + ",");
    }

    private static string Member(ReadOnlySpan<string> path, string literal, string indent, string newLine)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length - 1; i++)
        {
            text.Append(indent).Append(path[i]).Append(": {").Append(newLine);
            indent += Step;
        }

        text.Append(indent).Append(path[path.Length - 1]).Append(": ").Append(Quote(literal));
        for (var i = path.Length - 1; i > 0; i--)
        {
            indent = indent.Substring(Step.Length);
            text.Append(newLine).Append(indent).Append('}');
        }

        return text.ToString();
    }

    private static string OneLine(ReadOnlySpan<string> path, string literal)
    {
        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
            text.Append(path[i]).Append(i == path.Length - 1 ? ": " : ": { ");
        text.Append(Quote(literal));
        for (var i = 1; i < path.Length; i++)
            text.Append(" }");
        return text.ToString();
    }

    private static string Blanks(SourceText source, int position)
    {
        var start = Lines.Start(source, position);
        var end = start;
        while (source[end] is ' ' or '\t')
            end++;
        return source.ToString(TextSpan.FromBounds(start, end));
    }

    private static string Quote(string literal) => MappingEdit.NeedsQuotes(literal) ? "'" + literal + "'" : literal.Replace('"', '\'');
}
