using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Testing.Markup;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that the findings are those of the markup, and that the platforms accept the sources.</summary>
internal static class FindingsCheck
{
    public static void Run(RuleHarness harness, ImmutableArray<MarkedSource> sources, AnalysisResult result, IReadOnlyCollection<string> allowedIds)
    {
        if (RuleHarness.FindException(result) is { } exception)
            throw harness.Failure($"it threw an exception. {exception}");
        foreach (var source in sources)
        {
            foreach (var mark in source.Marks)
                CheckId(harness, source, mark);
        }

        var report = new FailureReport(harness);
        foreach (var source in sources)
        {
            var findings = result.Active.Where(d => d.Location.Document.Path == source.Path && Counts(harness, source, d, allowedIds)).ToList();
            Compare(report, source, findings);
        }

        report.ThrowIfAny(result);
    }

    private static void CheckId(RuleHarness harness, MarkedSource source, Mark mark)
    {
        if (mark.Id is null && harness.OnlyId is null)
            throw harness.Failure($"it has {harness.Ids.Length} descriptors, so a mark in '{source.Path}' must name one: {{|{harness.Ids.FirstOrDefault() ?? "ID"}:text|}}");
        if (mark.Id is { } id && !harness.Ids.Contains(id, StringComparer.Ordinal) && !EngineDescriptors.All.Any(d => d.Id == id))
            throw harness.Failure($"a mark in '{source.Path}' names {id}, which neither the rule nor the engine has; the rule has {string.Join(", ", harness.Ids)}");
    }

    // Engine diagnostics count when they are marked, and when they report a problem of the source.
    private static bool Counts(RuleHarness harness, MarkedSource source, Diagnostic diagnostic, IReadOnlyCollection<string> allowedIds) =>
        harness.IsOwn(diagnostic)
        || source.Marks.Any(m => m.Id == diagnostic.Id)
        || (diagnostic.Severity >= DiagnosticSeverity.Warning && !allowedIds.Contains(diagnostic.Id));

    private static void Compare(FailureReport report, MarkedSource source, List<Diagnostic> findings)
    {
        var found = findings.ConvertAll(Mark.For);
        var open = found.ToList();
        var missing = 0;
        foreach (var mark in source.Marks.OrderBy(m => m.Arguments is null))
        {
            var match = open.FindIndex(mark.Expects);
            if (match < 0)
                missing++;
            else
                open.RemoveAt(match);
        }

        if (missing > 0 || open.Count > 0)
            report.Add(source, found.ConvertAll(f => WithStatedArguments(f, source)), missing, open.Count);
    }

    // The arguments are shown for marks whose arguments the test states.
    private static Mark WithStatedArguments(Mark found, MarkedSource source) =>
        source.Marks.Any(m => m.Arguments is not null && m.Span == found.Span && (m.Id ?? found.Id) == found.Id) ? found : found with { Arguments = null };
}
