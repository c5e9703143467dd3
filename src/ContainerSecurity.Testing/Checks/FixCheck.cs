using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that each fix removes its finding and breaks nothing, and that applying all leaves nothing to fix and gives the expected text.</summary>
internal static class FixCheck
{
    public static void Run(Verification verification, IReadOnlyCollection<(string Path, string Text)> fixedSources, string? title)
    {
        var harness = verification.Harness;
        var application = new FixApplication(harness, title);
        var errors = RuleHarness.CountErrors(verification.Result);
        foreach (var finding in verification.Findings)
        {
            foreach (var fix in finding.Fixes)
                CheckOne(verification, application, finding, fix, errors);
        }

        var actual = application.ApplyAll(verification.Sources);
        if (!actual.SequenceEqual(verification.Sources))
            CheckTogether(harness, actual, errors);
        Compare(verification, fixedSources, actual);
    }

    private static void CheckOne(Verification verification, FixApplication application, Diagnostic finding, CodeFix fix, int errors)
    {
        var harness = verification.Harness;
        if (string.IsNullOrWhiteSpace(fix.Title) || fix.Title.EndsWith('.'))
            throw harness.Failure($"the title '{fix.Title}' of a fix of {finding} must be an order without a full stop");
        var change = new FindingFix(finding, fix);
        if (change.Changes.IsEmpty)
            throw harness.Failure($"the fix '{fix.Title}' of {finding} changes nothing");
        var sources = application.Apply(verification.Sources, change);
        var text = string.Join("\n\n", change.Changes.Select(c => sources.First(s => s.Path == c.Document.Path).Text));
        var result = harness.Run(sources);
        if (RuleHarness.CountErrors(result) > errors)
            throw harness.Failure($"the fix '{fix.Title}' of {finding} makes the file wrong: {string.Join("; ", result.Diagnostics.Where(d => d.Descriptor.Category == Categories.Engine))}\n\n{text}");
        if (harness.OwnFindings(result).Count(d => d.Id == finding.Id) >= verification.Findings.Count(d => d.Id == finding.Id))
            throw harness.Failure($"the fix '{fix.Title}' does not remove {finding}\n\n{text}");
    }

    private static void CheckTogether(RuleHarness harness, ImmutableArray<(string Path, string Text)> sources, int errors)
    {
        var result = harness.Run(sources);
        if (RuleHarness.CountErrors(result) > errors)
            throw harness.Failure($"all fixes together make a file wrong: {string.Join("; ", result.Diagnostics.Where(d => d.Descriptor.Category == Categories.Engine))}\n\n{string.Join("\n\n", sources.Select(s => s.Text))}");
    }

    private static void Compare(Verification verification, IReadOnlyCollection<(string Path, string Text)> fixedSources, ImmutableArray<(string Path, string Text)> actual)
    {
        foreach (var (path, expected) in fixedSources)
        {
            var found = actual.FirstOrDefault(s => s.Path == path);
            if (found.Path is null)
                throw verification.Harness.Failure($"FixedSources names '{path}', which is not among the sources");
            if (Normalize(found.Text) == Normalize(expected))
                continue;
            var hint = found.Text == verification.Sources.First(s => s.Path == path).Text ? " No fix was offered." : "";
            throw verification.Harness.Failure($"after all fixes '{path}' is not as expected.{hint}\n\n--- {path} as expected\n+++ {path} as fixed\n{Difference(expected, found.Text)}\nThe whole text as fixed:\n\n{found.Text}");
        }
    }

    private static string Difference(string expected, string actual)
    {
        var text = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(Normalize(expected), Normalize(actual), ignoreWhiteSpace: false).Lines)
            text.Append(line.Type switch { ChangeType.Deleted => "- ", ChangeType.Inserted => "+ ", _ => "  " }).Append(line.Text).Append('\n');
        return text.ToString();
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n");
}
