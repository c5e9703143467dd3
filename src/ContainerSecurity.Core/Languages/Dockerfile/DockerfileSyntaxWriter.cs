using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Writes the syntax of a Dockerfile for people and for tools.</summary>
public static class DockerfileSyntaxWriter
{
    /// <summary>Writes one JSON object on one line: file, escape, errors, instructions with keyword, lines, arguments, flags, json, heredocs.</summary>
    /// <param name="document">The Dockerfile.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(DockerfileDocument document, TextWriter output)
    {
        Guard.NotNull(document);
        Guard.NotNull(output);
        var errors = document.SyntaxDiagnostics.Select(d => d.Message);
        output.Write($"{{\"file\":{JsonText.Quote(document.Path)},\"escape\":{JsonText.Quote(document.Root.Escape.ToString())},\"errors\":{Strings(errors)},\"instructions\":[");
        var separator = "";
        foreach (var instruction in document.Instructions)
        {
            output.Write(separator);
            separator = ",";
            var start = document.Text.GetLinePosition(instruction.Span.Start).Line + 1;
            output.Write($"{{\"keyword\":{JsonText.Quote(instruction.Name)},\"startLine\":{Number(start)},\"endLine\":{Number(instruction.EndLine)},\"arguments\":{Strings(instruction.Arguments)}");
            output.Write($",\"flags\":{Strings(instruction.Flags.Select(f => f.Text))},\"json\":{(instruction.Exec is null ? "false" : "true")},\"heredocs\":{Number(instruction.Heredocs.Length)}}}");
        }

        output.Write("]}\n");
    }

    /// <summary>Writes an indented tree with spans, for people who write rules.</summary>
    /// <param name="document">The Dockerfile.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteTree(DockerfileDocument document, TextWriter output)
    {
        Guard.NotNull(document);
        Guard.NotNull(output);
        Write(document, document.Root, 0, output);
    }

    private static void Write(DockerfileDocument document, SyntaxNode node, int depth, TextWriter output)
    {
        output.Write($"{new string(' ', depth * 2)}{node.Kind} {Place(document, node.Span)}\n");
        foreach (var child in node.Children)
        {
            if (child.Node is not null)
                Write(document, child.Node, depth + 1, output);
            else
                output.Write($"{new string(' ', (depth + 1) * 2)}{child.Token.Kind} {Place(document, child.Span)} {JsonText.Quote(child.Token.ValueText)}\n");
        }
    }

    private static string Place(DockerfileDocument document, TextSpan span)
    {
        var start = document.Text.GetLinePosition(span.Start);
        var end = document.Text.GetLinePosition(span.End);
        return $"{Number(start.Line + 1)}:{Number(start.Character + 1)}-{Number(end.Line + 1)}:{Number(end.Character + 1)}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Strings(IEnumerable<string> values) => "[" + string.Join(",", values.Select(JsonText.Quote)) + "]";
}
