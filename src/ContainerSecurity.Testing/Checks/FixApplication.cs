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
            sources = Apply(sources, [.. fixable.Select(d => new FindingFix(d, FixesOf(d).First()))]);
        }
    }

    /// <summary>The sources after one fix of a finding.</summary>
    public ImmutableArray<(string Path, string Text)> Apply(ImmutableArray<(string Path, string Text)> sources, FindingFix fix) => Apply(sources, [fix]);

    private ImmutableArray<(string Path, string Text)> Apply(ImmutableArray<(string Path, string Text)> sources, IReadOnlyList<FindingFix> fixes)
    {
        foreach (var fix in fixes)
            Validate(fix);
        var texts = CodeFixes.Apply(fixes).Texts;
        return [.. sources.Select(s => texts.TryGetValue(s.Path, out var text) ? (s.Path, text.ToString()) : s)];
    }

    private void Validate(FindingFix fix)
    {
        try
        {
            fix.Validate();
        }
        catch (ArgumentException exception)
        {
            throw new RuleVerificationException($"{harness.Name}: the changes of the fix '{fix.Fix.Title}' of {fix.Finding} overlap or leave the file", exception);
        }
    }
}
