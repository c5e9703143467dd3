using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Applies fixes to sources as <c>--fix</c> does: all that do not overlap, repeatedly until none is left.</summary>
internal sealed class FixApplication(RuleHarness harness, string? title)
{
    /// <summary>The fixes that the test applies to.</summary>
    public IEnumerable<CodeFix> FixesOf(Diagnostic finding) => finding.Fixes.Where(f => title is null || f.Title == title);

    /// <summary>The sources after all fixes are applied.</summary>
    public ImmutableArray<(string Path, string Text)> ApplyAll(ImmutableArray<(string Path, string Text)> sources)
    {
        var most = 0;
        for (var pass = 0; ; pass++)
        {
            var fixable = harness.OwnFindings(harness.Run(sources)).Where(d => FixesOf(d).Any()).ToList();
            if (fixable.Count == 0)
                return sources;
            most = Math.Max(most, fixable.Count + 1);
            if (pass >= most)
                throw harness.Failure($"its fixes come to no end: after {pass} rounds there is still {fixable[0]} in\n\n{sources.First(s => s.Path == fixable[0].Location.Document.Path).Text}");
            sources = [.. sources.Select(s => (s.Path, Apply(s.Text, fixable.Where(d => d.Location.Document.Path == s.Path))))];
        }
    }

    /// <summary>The text of a finding's file after one of its fixes is applied.</summary>
    public string Apply(string text, Diagnostic finding, CodeFix fix)
    {
        try
        {
            return SourceText.From(text).WithChanges(fix.Changes).ToString();
        }
        catch (ArgumentException exception)
        {
            throw new RuleVerificationException($"{harness.Name}: the changes of the fix '{fix.Title}' of {finding} overlap or leave the file", exception);
        }
    }

    private string Apply(string text, IEnumerable<Diagnostic> findings)
    {
        var fixes = new List<CodeFix>();
        foreach (var finding in findings)
        {
            var fix = FixesOf(finding).First();
            _ = Apply(text, finding, fix);
            fixes.Add(fix);
        }

        return CodeFixes.Apply(SourceText.From(text), fixes, out _).ToString();
    }
}
