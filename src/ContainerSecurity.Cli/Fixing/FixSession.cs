using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Applies the fixes of unsuppressed findings in memory, and repeats the analysis until no fix remains.</summary>
internal sealed class FixSession(CommandHost host, AnalysisSession session, bool includesUnsafe)
{
    // A fix may enable another one; the limit stops rules whose fixes undo each other.
    private const int MaxRounds = 10;

    // Each round analyzes everything again, and nobody reviews more changes of one file.
    private const int MaxFixesOfFile = 2_000;

    private readonly Dictionary<string, FixedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _offered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _givenUp = new(StringComparer.Ordinal);

    // A fix of several files is applied to all of them or to none.
    private readonly FileGroups _groups = new();

    /// <summary>The files that change, by path; those that are written together or not at all have the same group.</summary>
    public IEnumerable<FixedFile> Files => _files.Values
        .Where(f => f.Before.ToString() != f.After.ToString())
        .Select(f => f with { Group = _groups.MembersOf(f.Path).Min(StringComparer.Ordinal)! })
        .OrderBy(f => f.Path, StringComparer.Ordinal);

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

    /// <summary>The number of remaining findings that only an unsafe fix removes; 0 when those are applied too.</summary>
    public int CountUnsafe(AnalysisResult left) =>
        includesUnsafe ? 0 : left.Active.Count(d => !d.Fixes.IsEmpty && !d.Fixes.Any(f => f.IsSafe));

    private static Dictionary<string, int> CountErrors(AnalysisResult result) => result.Diagnostics
        .Where(d => d.Descriptor.Category == Categories.Engine && d.Severity == DiagnosticSeverity.Error)
        .GroupBy(d => d.Location.Document.Path, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private bool IsWanted(CodeFix fix) => fix.IsSafe || includesUnsafe;

    private AnalysisOutcome Analyze(AnalysisRequest request) =>
        session.Run(request with { Texts = _files.Values.ToDictionary(f => f.Path, f => f.After, StringComparer.Ordinal) });

    private bool ApplyAll(AnalysisResult result)
    {
        var fixes = result.Active
            .Select(d => (Finding: d, Fix: d.Fixes.FirstOrDefault(IsWanted)))
            .Where(d => d.Fix is not null)
            .Select(d => new FindingFix(d.Finding, d.Fix!))
            .ToList();
        foreach (var fix in fixes)
            GiveUpInvalid(fix);
        var (texts, applied) = CodeFixes.Apply(fixes.Where(f => !f.Changes.Any(c => _givenUp.Contains(c.Document.Path)) && IsWithinLimit(f)));
        foreach (var fix in applied)
            Count(fix);
        foreach (var (path, text) in texts)
            _files[path] = _files[path] with { After = WithLineEndsOf(_files[path].Before, text) };
        return !applied.IsEmpty;
    }

    private bool IsWithinLimit(FindingFix fix)
    {
        var path = fix.Finding.Location.Document.Path;
        var count = _offered.GetValueOrDefault(path) + 1;
        _offered[path] = count;
        if (count == MaxFixesOfFile + 1)
            host.Notice($"{path} has more than {MaxFixesOfFile} fixes; run the command again for the others");
        return count <= MaxFixesOfFile;
    }

    // A rule of somebody's pack may offer what cannot be done; its files are left as they are.
    private void GiveUpInvalid(FindingFix fix)
    {
        try
        {
            fix.Validate();
        }
        catch (ArgumentException exception)
        {
            foreach (var path in fix.Changes.Select(c => c.Document.Path).Where(p => !_givenUp.Contains(p)))
                GiveUp(path, exception.Message);
        }
    }

    private void Count(FindingFix fix)
    {
        foreach (var (document, _) in fix.Changes)
        {
            if (!_files.ContainsKey(document.Path))
                _files[document.Path] = new FixedFile(document.Path, document.Text, document.Text, 0);
        }

        var paths = fix.Changes.Select(c => c.Document.Path).ToList();
        _files[paths[0]] = _files[paths[0]] with { Count = _files[paths[0]].Count + 1 };
        _groups.Join(paths);
    }

    // Rules write line feeds; a file that has only the other line ends keeps them.
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
        foreach (var member in _groups.MembersOf(path))
        {
            _files.Remove(member);
            if (_givenUp.Add(member))
                host.Notice($"{member} was not fixed: {(member == path ? why : $"a fix changes it together with {path}")}");
        }
    }
}
