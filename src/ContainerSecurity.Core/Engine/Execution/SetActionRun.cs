using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity.Engine.Execution;

/// <summary>
/// Calls an action for each unit. One call serves all configurations, since its findings are filtered by the configuration of the
/// documents that contain them. An action that reads values of its configuration is called again for the documents with other values.
/// </summary>
internal static class SetActionRun
{
    public static List<Diagnostic> Call(RuleAction<DocumentSet> action, AnalysisRun run, ImmutableArray<Document> reported)
    {
        var kept = new List<Diagnostic>();
        foreach (var part in run.Documents.Parts)
            Call(action, run, part, reported, kept);
        return kept;
    }

    private static void Call(RuleAction<DocumentSet> action, AnalysisRun run, DocumentSet part, ImmutableArray<Document> reported, List<Diagnostic> kept)
    {
        var left = run.Configurations.Views.Where(v => v.IsOn(action.Rule)).ToList();
        while (left.Count > 0)
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var found = new List<Diagnostic>();
            var rule = new RuleRun(action.Rule, run, part, left[0], found);
            try
            {
                action.Run(part, rule);
            }
            catch (Exception exception) when (run.IsFault(exception))
            {
                rule.Fail(reported.First(d => run.Configurations.Find(d) == left[0]), exception);
            }

            rule.Complete();
            // The call would be the same for all configurations with the values that it read.
            var served = new HashSet<FileConfiguration>(left.Where(v => v.Agrees(left[0], action.Rule, rule.ValuesRead)));
            kept.AddRange(found.Where(d => run.Configurations.Find(d.Location.Document) is { } view && served.Contains(view)));
            left.RemoveAll(served.Contains);
        }
    }
}
