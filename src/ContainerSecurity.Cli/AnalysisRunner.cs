using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Cli.Files;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Cli;

/// <summary>Finds, reads and analyses files as the options say.</summary>
internal static class AnalysisRunner
{
    /// <summary>Runs an analysis.</summary>
    /// <exception cref="UsageException">The options cannot be followed.</exception>
    public static AnalysisResult Run(AnalysisSettings settings, CancellationToken cancellationToken)
    {
        var (packs, packProblems) = LoadPacks(settings.RulePacks);
        var finder = new FileFinder(!settings.NoIgnore);
        foreach (var path in settings.Paths)
            finder.Add(PathNames.Shorten(path));
        using var progress = new Progress();
        var (documents, fileProblems) = DocumentLoader.Load(finder.Files, finder.Named, progress, cancellationToken);
        var set = DocumentSet.Create(documents);
        var loader = new ConfigurationLoader(settings.ConfigurationPath, packs);
        var groups = documents.GroupBy(d => loader.ForFolder(Path.GetDirectoryName(d.Path) ?? "")).ToList();
        var configurations = groups.Count > 0 ? groups.Select(g => g.Key).ToList() : [loader.ForFolder("")];
        var results = configurations.Select(c => new Analyzer(packs, Adjust(c.Configuration, settings)).Run(set, cancellationToken)).ToList();
        var found = results.Count == 1 ? results[0].Diagnostics : Merge(groups, results);
        var folderProblems = finder.Unreadable.Select(u => Diagnostic.Create(
            EngineDescriptors.UnreadableFile, new Location(DocumentParser.Unrecognized(u.Path), default), $"The folder '{u.Path}' cannot be read: {u.Reason}"));
        var all = configurations.SelectMany(c => c.Diagnostics).Concat(packProblems).Concat(fileProblems).Concat(folderProblems).Concat(found);
        return results[0] with { Diagnostics = [.. all] };
    }

    // Each configuration saw all documents, for rules that look across them; its findings count in its own files.
    private static ImmutableArray<Diagnostic> Merge(List<IGrouping<ConfigurationResult, Document>> groups, List<AnalysisResult> results) =>
    [
        .. groups.Zip(results, (group, result) => (Paths: group.Select(d => d.Path).ToHashSet(StringComparer.Ordinal), result))
            .SelectMany(pair => pair.result.Diagnostics.Where(d => pair.Paths.Contains(d.Location.Document.Path)))
            .OrderBy(d => d.Location.Document.Path, StringComparer.Ordinal).ThenBy(d => d.Location.Span.Start).ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    private static AnalyzerConfiguration Adjust(AnalyzerConfiguration configuration, AnalysisSettings settings)
    {
        if (settings.Preset is { } preset)
            configuration = configuration with { Preset = preset };
        if (!settings.Standards.IsEmpty)
            configuration = configuration with { Standards = settings.Standards };
        if ((settings.BaselinePath ?? configuration.BaselinePath) is not { } path)
            return configuration;
        if (TextFileReader.TryRead(path, out var text) is { } reason)
            throw new UsageException($"the baseline '{path}' cannot be read: {reason}");
        try
        {
            return configuration with { Baseline = Baseline.Parse(SourceText.From(text)) };
        }
        catch (FormatException exception)
        {
            throw new UsageException($"the baseline '{path}': {exception.Message}");
        }
    }

    private static (IReadOnlyList<RulePack> Packs, List<Diagnostic> Problems) LoadPacks(IReadOnlyList<string> paths)
    {
        var packs = new List<RulePack> { BuiltInRules.Pack };
        var problems = new List<Diagnostic>();
        foreach (var path in paths)
        {
            var (loaded, problem) = RulePackLoader.Load(path);
            packs.AddRange(loaded);
            if (problem is not null)
                problems.Add(problem);
        }

        return (packs, problems);
    }
}
