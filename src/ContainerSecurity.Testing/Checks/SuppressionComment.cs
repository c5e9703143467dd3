using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Inserts a suppression comment where a person would: on its own line above the node of a finding.</summary>
internal static class SuppressionComment
{
    public static TextChange For(Diagnostic finding)
    {
        var document = finding.Location.Document;
        var span = finding.Location.Span;
        if (document is DockerfileDocument dockerfile)
        {
            var instruction = dockerfile.Instructions.FirstOrDefault(i => i.Span.Start <= span.Start && span.Start <= i.Span.End);
            return instruction is null
                ? new TextChange(new TextSpan(document.Text.Length, 0), $"\n# containersecurity:ignore-file {finding.Id}: test\n")
                : Above(document, instruction.Span.Start, $"# containersecurity:ignore {finding.Id}: test");
        }

        if (document.Kind == DocumentKind.Project)
            return Above(document, document.Text.ToString().LastIndexOf('<', span.Start), $"<!-- containersecurity:ignore {finding.Id}: test -->");
        if (document is not DataTreeDocument tree)
            return new TextChange(new TextSpan(0, 0), $"# containersecurity:ignore {finding.Id}: test\n");
        var mark = document.Kind == DocumentKind.Bicep || IsJson(document.Text.ToString()) ? "//" : "#";
        var line = Starts(tree.Root, span.Start).Reverse().FirstOrDefault(start => IsFirstOnLine(document.Text, start));
        return Above(document, line, $"{mark} containersecurity:ignore {finding.Id}: test");
    }

    private static TextChange Above(Document document, int position, string comment)
    {
        var start = position - document.Text.GetLinePosition(position).Character;
        var indent = start;
        while (indent < document.Text.Length && document.Text[indent] == ' ')
            indent++;
        return new TextChange(new TextSpan(start, 0), new string(' ', indent - start) + comment + "\n");
    }

    /// <summary>The start offsets of the entries and items that contain a position, from the outermost.</summary>
    private static IEnumerable<int> Starts(DataNode root, int position)
    {
        yield return root.Span.Start;
        // The depth of a tree is bounded by the parsers.
        for (var node = root; node is not null;)
        {
            DataNode? inner = null;
            switch (node)
            {
                case DataMapping mapping when mapping.Entries.LastOrDefault(e => Holds(e.Span, position)) is { } entry:
                    yield return entry.Key.Span.Start;
                    inner = entry.Value;
                    break;
                case DataSequence sequence when sequence.Items.LastOrDefault(i => Holds(i.Span, position)) is { } item:
                    yield return item.Span.Start;
                    inner = item;
                    break;
            }

            node = inner;
        }
    }

    private static bool Holds(TextSpan span, int position) => span.Start <= position && position <= span.End;

    // A YAML item is preceded by its dash.
    private static bool IsFirstOnLine(SourceText text, int position)
    {
        for (var i = position - text.GetLinePosition(position).Character; i < position; i++)
        {
            if (text[i] is not (' ' or '\t' or '-' or '\uFEFF'))
                return false;
        }

        return true;
    }

    private static bool IsJson(string text) => text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is { Length: > 0 } content && content[0] is '{' or '[' or '/';
}
