using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Graph;

/// <summary>The numbers of findings of a node, and its rules with the most severe first.</summary>
internal sealed record GraphFindings(int Errors, int Warnings, int Infos, ImmutableArray<(string Id, DiagnosticSeverity Severity, int Count)> Rules)
{
    public static GraphFindings Of(GraphNode node)
    {
        int Count(DiagnosticSeverity severity) => node.Findings.Count(f => f.Severity == severity);
        return new GraphFindings(
            Count(DiagnosticSeverity.Error),
            Count(DiagnosticSeverity.Warning),
            Count(DiagnosticSeverity.Info),
            [.. node.Findings.GroupBy(f => (f.Id, f.Severity)).Select(g => (g.Key.Id, g.Key.Severity, g.Count())).OrderByDescending(r => r.Severity).ThenBy(r => r.Id, StringComparer.Ordinal)]);
    }
}
