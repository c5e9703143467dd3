using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Graph;

/// <summary>Writes a graph as a Mermaid flowchart, which GitHub, GitLab and Azure DevOps render in Markdown.</summary>
public static class MermaidGraphWriter
{
    private const int MostRules = 6;

    /// <summary>Writes a graph as a Mermaid flowchart.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="output">The output.</param>
    public static void Write(SecurityGraph graph, TextWriter output)
    {
        Guard.NotNull(graph);
        Guard.NotNull(output);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        output.Write("flowchart LR\n");
        foreach (var node in graph.Nodes)
        {
            var name = "n" + names.Count.ToString(CultureInfo.InvariantCulture);
            names.Add(node.Id, name);
            output.Write($"  {name}{Shape(node.Kind, Label(node))}{ClassOf(node)}\n");
        }

        foreach (var edge in graph.Edges)
            output.Write($"  {names[edge.From]} -->|\"{Word(edge)}\"| {names[edge.To]}\n");
        output.Write("  classDef error fill:#fdd,stroke:#c00,color:#000\n");
        output.Write("  classDef warning fill:#ffe8c2,stroke:#c70,color:#000\n");
        output.Write("  classDef info fill:#e8f1ff,stroke:#47a,color:#000\n");
    }

    private static string Shape(GraphNodeKind kind, string label) => kind switch
    {
        GraphNodeKind.Image => $"([\"{label}\"])",
        GraphNodeKind.ServiceAccount or GraphNodeKind.Role => $"{{{{\"{label}\"}}}}",
        GraphNodeKind.Exposure => $">\"{label}\"]",
        _ => $"[\"{label}\"]",
    };

    private static string Label(GraphNode node)
    {
        var numbers = GraphFindings.Of(node);
        var text = Title(node.Kind) + "<br/>" + MermaidText.Escape(node.Name);
        var counts = string.Join(", ", new[] { Count(numbers.Errors, "error"), Count(numbers.Warnings, "warning"), Count(numbers.Infos, "info") }.Where(c => c.Length > 0));
        if (counts.Length == 0)
            return text;
        var ids = numbers.Rules.Select(r => r.Id).Distinct().ToList();
        var more = ids.Count > MostRules ? " and " + (ids.Count - MostRules).ToString(CultureInfo.InvariantCulture) + " more" : "";
        return text + "<br/>" + counts + "<br/>" + MermaidText.Escape(string.Join(" ", ids.Take(MostRules)) + more);
    }

    private static string Count(int number, string word) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture) + " " + word + (number == 1 ? "" : "s");

    private static string Title(GraphNodeKind kind) => kind switch
    {
        GraphNodeKind.Dockerfile => "Dockerfile",
        GraphNodeKind.Image => "Image",
        GraphNodeKind.Workload => "Workload",
        GraphNodeKind.ServiceAccount => "Service account",
        GraphNodeKind.Role => "Role",
        GraphNodeKind.Service => "Service",
        _ => "Exposure",
    };

    private static string Word(GraphEdge edge)
    {
        var word = edge.Kind switch
        {
            GraphEdgeKind.Builds => "builds",
            GraphEdgeKind.RunsIn => "runs in",
            GraphEdgeKind.RunsAs => "runs as",
            GraphEdgeKind.Holds => "holds",
            _ => "reached through",
        };
        return edge.Via is null ? word : word + " by " + MermaidText.Escape(edge.Via);
    }

    private static string ClassOf(GraphNode node) => node.Findings.IsEmpty ? "" : node.Findings.Max(f => f.Severity) switch
    {
        DiagnosticSeverity.Error => ":::error",
        DiagnosticSeverity.Warning => ":::warning",
        _ => ":::info",
    };
}
