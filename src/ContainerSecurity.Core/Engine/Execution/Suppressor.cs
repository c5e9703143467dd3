using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Engine.Execution;

/// <summary>Marks suppressed findings: first by suppressions in the files, then by the exemptions of their configurations, then by their baselines.</summary>
/// <param name="run">The run, with the configuration of each document.</param>
/// <param name="fallback">The baseline when there are no documents; null when there is none.</param>
/// <param name="descriptors">The descriptors of all possible findings.</param>
internal sealed class Suppressor(AnalysisRun run, Baseline? fallback, ImmutableArray<DiagnosticDescriptor> descriptors)
{
    private const int MaxSuggestions = 100;
    private readonly Dictionary<(string Path, string Id), InlineSuppressionIndex> _inline = [];
    private readonly Dictionary<(FileConfiguration, string), bool> _mayBeSuppressed = [];
    private readonly ExemptionIndex _exemptions = new();
    private bool _hasTools;
    private readonly List<InlineSuppression> _own = [];
    private readonly List<Diagnostic> _extra = [];
    private readonly Dictionary<string, string> _suggestions = new(StringComparer.Ordinal);
    private readonly Dictionary<DiagnosticDescriptor, FindingLimit> _limits = [];

    // Most runs have no suppression, so the index is built on demand.
    private Dictionary<string, DiagnosticDescriptor> Descriptors => field ??= descriptors.ToDictionary(d => d.Id, StringComparer.Ordinal);

    // All ids of a tool: a comment for each line would otherwise add hundreds of suppressions each.
    private Dictionary<string, List<string>> Tools => field ??= EquivalentIds.FindTools(descriptors);

    private EquivalentIds Equivalents => field ??= new EquivalentIds(descriptors);

    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Document> documents, List<Diagnostic> diagnostics, out ImmutableArray<BaselineEntry> stale)
    {
        foreach (var document in documents)
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            Collect(document);
        }

        var result = diagnostics.ConvertAll(ApplyInline);
        foreach (var unused in _own.Where(s => !s.IsUsed))
            Report(EngineDescriptors.UnusedSuppression, unused.Location, unused.Id);
        _extra.AddRange(_limits.SelectMany(l => l.Value.CreateDiagnostics(l.Key.Id)));
        if (_extra.Count > 0)
            result = DiagnosticOrder.SortAndDeduplicate(result.Concat(_extra));
        result = result.ConvertAll(ApplyException);
        if (_exemptions.IsExceeded)
        {
            var location = new Location(documents[0], default);
            result = DiagnosticOrder.SortAndDeduplicate(result.Append(Diagnostic.Create(EngineDescriptors.LimitReached, location, "The configuration has too many exemptions for these findings; the rest of the findings was not exempted")));
        }

        return ApplyBaseline(result, out stale);
    }

    private void Collect(Document document)
    {
        foreach (var pragma in SuppressionScanner.Scan(document))
        {
            if (pragma.Tool is { } tool)
            {
                if (pragma.Id is null)
                {
                    Index(new InlineSuppression(pragma, KeyOfTool(tool), document));
                    _hasTools = true;
                    continue;
                }

                var ids = Equivalents.Find(tool, pragma.Id);
                foreach (var id in ids)
                    Add(new InlineSuppression(pragma, id, document));
                if (ids.Count == 0)
                    Index(new InlineSuppression(pragma, KeyOfFinding($"{tool}:{pragma.Id}"), document));
            }
            else if (!Descriptors.ContainsKey(pragma.Id!))
            {
                Report(EngineDescriptors.UnknownSuppression, new Location(document, pragma.Place), pragma.Id, Suggest(pragma.Id!));
            }
            else if (Add(new InlineSuppression(pragma, pragma.Id!, document)) is { } own)
            {
                // A disabled rule cannot report, so its suppression is not reported as unused.
                if (run.Configurations.For(document).GetSeverity(Descriptors[own.Id]) is not null)
                    _own.Add(own);
            }
        }
    }

    private string Suggest(string id)
    {
        if (_suggestions.TryGetValue(id, out var text))
            return text;
        // A suggestion compares the id with those of all rules.
        return _suggestions.Count >= MaxSuggestions ? "" : _suggestions[id] = Suggestion.For(id, descriptors.Select(d => d.Id).OrderBy(i => i, StringComparer.Ordinal));
    }

    private InlineSuppression? Add(InlineSuppression suppression)
    {
        if (!MayBeSuppressed(suppression.Id, suppression.Document))
            return null;
        Index(suppression);
        return suppression;
    }

    private bool MayBeSuppressed(string id, Document document)
    {
        var view = run.Configurations.For(document);
        if (!_mayBeSuppressed.TryGetValue((view, id), out var answer))
            _mayBeSuppressed.Add((view, id), answer = view.Configuration.InlineSuppressions.Any(key => RuleKey.Matches(key, id) || key == "*"));
        return answer;
    }

    private AnalyzerConfiguration ConfigurationOf(Document document) => run.Configurations.For(document).Configuration;

    private void Index(InlineSuppression suppression)
    {
        var key = (suppression.Document.Path, suppression.Id);
        if (!_inline.TryGetValue(key, out var index))
            _inline.Add(key, index = new InlineSuppressionIndex());
        index.Add(suppression);
    }

    private static string KeyOfTool(string tool) => tool + ":*";

    private static string KeyOfFinding(string equivalent) => equivalent.ToUpperInvariant();

    private void Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments)
    {
        if (!_limits.TryGetValue(descriptor, out var limit))
            _limits.Add(descriptor, limit = new FindingLimit());
        if (run.Configurations.For(location.Document).GetSeverity(descriptor) is { } severity && limit.Admits(location.Document))
            _extra.Add(Diagnostic.Create(descriptor, location, arguments) with { Severity = severity });
    }

    private Diagnostic ApplyInline(Diagnostic diagnostic)
    {
        if ((Find(diagnostic, diagnostic.Id) ?? FindByEquivalent(diagnostic) ?? FindByTool(diagnostic)) is not { } suppression)
            return diagnostic;
        suppression.IsUsed = true;
        return diagnostic with { Suppression = new Suppression(SuppressionKind.Comment, suppression.Pragma.Reason, suppression.Location) };
    }

    private InlineSuppression? FindByEquivalent(Diagnostic diagnostic)
    {
        if (diagnostic.Equivalents.IsEmpty || !MayBeSuppressed(diagnostic.Id, diagnostic.Location.Document))
            return null;
        return diagnostic.Equivalents.Select(e => Find(diagnostic, KeyOfFinding(e))).FirstOrDefault(s => s is not null);
    }

    private InlineSuppression? FindByTool(Diagnostic diagnostic)
    {
        if (!_hasTools || !Tools.TryGetValue(diagnostic.Id, out var tools) || !MayBeSuppressed(diagnostic.Id, diagnostic.Location.Document))
            return null;
        return tools.Select(t => Find(diagnostic, KeyOfTool(t))).FirstOrDefault(s => s is not null);
    }

    private InlineSuppression? Find(Diagnostic diagnostic, string key) =>
        _inline.TryGetValue((diagnostic.Location.Document.Path, key), out var index) ? index.Find(diagnostic.Location.Span) : null;

    private Diagnostic ApplyException(Diagnostic diagnostic)
    {
        if (diagnostic.Suppression is not null)
            return diagnostic;
        var view = run.Configurations.For(diagnostic.Location.Document);
        if (_exemptions.Find(view, diagnostic) is not { } first)
            return diagnostic;
        // An exemption of one resource leaves the finding to the others.
        for (var i = 0; i < diagnostic.OtherResources.Length && first.Resource is not null; i++)
        {
            var other = diagnostic with { Resource = diagnostic.OtherResources[i] };
            if (_exemptions.Find(view, other) is null)
                return other with { OtherResources = [.. diagnostic.OtherResources.Skip(i + 1)] };
        }

        return diagnostic with { Suppression = new Suppression(SuppressionKind.Configuration, first.Reason, null) };
    }

    private ImmutableArray<Diagnostic> ApplyBaseline(List<Diagnostic> diagnostics, out ImmutableArray<BaselineEntry> stale)
    {
        stale = [];
        var baselines = run.Configurations.Views.IsEmpty ? [fallback] : run.Configurations.Views.Select(v => v.Configuration.Baseline).Distinct();
        var known = baselines.OfType<Baseline>().ToDictionary(b => b, b => new HashSet<string>(b.Entries.Select(e => e.Fingerprint), StringComparer.Ordinal));
        if (known.Count == 0)
            return [.. diagnostics];
        // An entry of one baseline is not stale if another's file has the finding: files move between folders.
        var present = new HashSet<string>(diagnostics.Select(d => d.Fingerprint), StringComparer.Ordinal);
        stale = [.. known.Keys.SelectMany(b => b.Entries).Where(e => !present.Contains(e.Fingerprint)).Distinct()];
        return
        [
            .. diagnostics.Select(d => d.Suppression is null && ConfigurationOf(d.Location.Document).Baseline is { } own && known[own].Contains(d.Fingerprint)
                ? d with { Suppression = new Suppression(SuppressionKind.Baseline, null, null) }
                : d),
        ];
    }
}
