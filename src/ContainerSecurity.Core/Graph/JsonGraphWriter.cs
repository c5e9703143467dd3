using System;
using System.IO;
using System.Text.Json;
using ContainerSecurity.Output;

namespace ContainerSecurity.Graph;

/// <summary>Writes a graph as a JSON object: <c>version</c>, <c>nodes</c> with their id, kind, name, location and findings (numbers by severity
/// and by rule), and <c>edges</c>. Keys may be added; none changes its meaning while <c>version</c> stays the same.
/// <c>edges</c>. Keys may be added; none changes its meaning while <c>version</c> stays.
/// </summary>
public static class JsonGraphWriter
{
    /// <summary>Writes a graph as JSON.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">The output.</param>
    public static void Write(SecurityGraph graph, TextWriter output)
    {
        Guard.NotNull(graph);
        JsonReport.Write(Guard.NotNull(output), json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            JsonReport.WriteArray(json, "nodes", graph.Nodes, WriteNode);
            JsonReport.WriteArray(json, "edges", graph.Edges, WriteEdge);
            json.WriteEndObject();
        });
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Id);
        json.WriteString("kind", Word(node.Kind));
        json.WriteString("name", node.Name);
        if (node.Location is { } location)
        {
            json.WriteStartObject("location");
            json.WriteString("path", location.Document.Path);
            JsonReport.WriteRegion(json, ReportRegion.Of(location));
            json.WriteEndObject();
        }

        var numbers = GraphFindings.Of(node);
        json.WriteStartObject("findings");
        json.WriteNumber("errors", numbers.Errors);
        json.WriteNumber("warnings", numbers.Warnings);
        json.WriteNumber("infos", numbers.Infos);
        JsonReport.WriteArray(json, "rules", numbers.Rules, static (j, rule) =>
        {
            j.WriteStartObject();
            j.WriteString("id", rule.Id);
            j.WriteString("severity", ReportWords.Of(rule.Severity));
            j.WriteNumber("count", rule.Count);
            j.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, GraphEdge edge)
    {
        json.WriteStartObject();
        json.WriteString("from", edge.From);
        json.WriteString("to", edge.To);
        json.WriteString("kind", Word(edge.Kind));
        JsonReport.WriteText(json, "via", edge.Via);
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : Enum
    {
        var text = value.ToString();
        return char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
