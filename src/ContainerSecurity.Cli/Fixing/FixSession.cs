using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Applies the fixes of unsuppressed findings in memory, and repeats the analysis until no fix remains.</summary>
internal sealed class FixSession(CommandHost host, AnalysisSession session, bool includesUnsafe)
{
    // A fix may enable another one; the limit stops rules whose fixes undo each other.
    private const int MaxRounds = 10;

    private readonly Dictionary<string, FixedFile> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);

    /// <summary>The changed files, by path.</summary>
    public IEnumerable<FixedFile> Files => _files.Values.Where(f => f.Before.ToString() != f.After.ToString()).OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>The remaining findings in the fixed texts.</summary>
    /// <param name="request">What to analyse.</param>
    /// <param name="first">The findings before any fix.</param>
    public AnalysisOutcome Run(AnalysisRequest request, AnalysisOutcome first)
    {
        var outcome = first;
        for (var round = 0; round < MaxRounds && ApplyAll(outcome.Result); round++)
        {
            outcome = Analyze(request);
            if (GiveUpBroken(first.Result, outcome.Result))
                outcome = Analyze(request);
        }

        return outcome;
    }

    private static Dictionary<string, int> CountErrors(AnalysisResult result) => result.Diagnostics
        .Where(d => d.Descriptor.Category == Categories.Engine && d.Severity == DiagnosticSeverity.Error)
        .GroupBy(d => d.Location.Document.Path, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private bool IsWanted(CodeFix fix) => fix.IsSafe || includesUnsafe;

    private AnalysisOutcome Analyze(AnalysisRequest request) =>
        session.Run(request with { Texts = _files.Values.ToDictionary(f => f.Path, f => f.After, StringComparer.Ordinal) });

    private bool ApplyAll(AnalysisResult result)
    {
        var isChanged = false;
        foreach (var group in result.Active.Where(d => d.Fixes.Any(IsWanted)).GroupBy(d => d.Location.Document.Path, StringComparer.Ordinal))
        {
            if (!_givenUp.Contains(group.Key))
                isChanged |= Apply(group.Key, group);
        }

        return isChanged;
    }

    private bool Apply(string path, IEnumerable<Diagnostic> findings)
    {
        var text = findings.First().Location.Document.Text;
        try
        {
            var fixedText = CodeFixes.Apply(text, findings.Select(d => d.Fixes.First(IsWanted)), out var applied);
            var file = _files.TryGetValue(path, out var known) ? known : new FixedFile(path, text, text, 0);
            _files[path] = file with { After = WithLineEndsOf(file.Before, fixedText), Count = file.Count + applied.Length };
            return !applied.IsEmpty;
        }
        catch (ArgumentException exception)
        {
            // A rule of a third-party pack may offer an invalid fix; its file stays unchanged.
            GiveUp(path, exception.Message);
            return false;
        }
    }

    // Rules write LF; a file that only uses CRLF keeps it.
    private static SourceText WithLineEndsOf(SourceText before, SourceText after)
    {
        var text = before.ToString();
        var feeds = text.Count(c => c == '\n');
        if (feeds == 0 || text.Split("\r\n").Length - 1 != feeds)
            return after;
        return SourceText.From(after.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    private bool GiveUpBroken(AnalysisResult first, AnalysisResult now)
    {
        var before = CountErrors(first);
        var broken = CountErrors(now).Where(e => _files.ContainsKey(e.Key) && e.Value > before.GetValueOrDefault(e.Key)).Select(e => e.Key).ToList();
        foreach (var path in broken)
            GiveUp(path, "a fix would introduce errors");
        return broken.Count > 0;
    }

    private void GiveUp(string path, string why)
    {
        _files.Remove(path);
        _givenUp.Add(path);
        host.Notice($"{path} was not fixed: {why}");
    }
}
