using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Packs;
using ContainerSecurity.Hosting.ScriptChecking;
using ContainerSecurity.Hosting.Sharding;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Project;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Suppressions;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Hosting;

/// <summary>Finds and reads files and runs the rules on them, each file with its own configuration and all files together.</summary>
internal sealed class AnalysisSession(CommandHost host, CancellationToken cancellationToken)
{
    private readonly Lazy<IScriptChecker?> _shellCheck = new(() => ScriptCheckerFinder.Find(host));

    /// <summary>Runs the request.</summary>
    /// <exception cref="UsageException">The request is invalid.</exception>
    public AnalysisOutcome Run(AnalysisRequest request)
    {
        WarmUp();
        var inputs = new InputList(host).Resolve(request);
        var root = SourceRoot.Find(inputs, host.CurrentDirectory);
        return Run(request, root, ReadDocuments(request, inputs, root));
    }

    /// <summary>Runs the rules on parsed documents.</summary>
    /// <exception cref="UsageException">The request is invalid.</exception>
    public AnalysisOutcome Run(AnalysisRequest request, SourceRoot root, List<Document> documents)
    {
        var packs = LoadPacks(request, root);
        documents.AddRange(packs.Failures);
        var configurations = new FileConfigurations(root, packs.Packs, request.Overrides);
        var set = DocumentSet.Create(documents, ImageBuilds(documents, configurations));
        var result = Analyze(set, packs, configurations, request.Shard);
        return new AnalysisOutcome(result, root, packs.Failures.Count > 0 || configurations.Diagnostics.Count > 0);
    }

    // Creating several hundred rules takes as long as reading a file, so both run in parallel.
    private static void WarmUp() => Task.Run(static () =>
    {
        foreach (var rule in BuiltInRules.Pack.Rules)
            _ = rule.Descriptors;
    });

    private PackLoader LoadPacks(AnalysisRequest request, SourceRoot root)
    {
        var loader = new PackLoader();
        foreach (var path in request.Packs)
            loader.Load(host.FullPath(path), root.Relative(host.FullPath(path)));
        return loader;
    }

    private List<Document> ReadDocuments(AnalysisRequest request, List<string> inputs, SourceRoot root)
    {
        var finder = new FileFinder(root, !request.IncludesIgnored, cancellationToken);
        var files = finder.Find(inputs);
        var reader = new SourceReader(root, request, cancellationToken);
        List<Document> documents;
        using (new Progress(host, () => $"{reader.Done} of {files.Count} files read"))
            documents = reader.Read(files, inputs);
        foreach (var path in reader.Skipped.Order(StringComparer.Ordinal))
            host.Notice($"{path} was not read because it is too large");
        foreach (var (path, reason) in finder.Unreadable)
            documents.Add(UnrecognizedDocument.Create(path, SourceText.From(""), EngineDescriptors.UnreadableFile, reason));
        return documents;
    }

    // Image settings of one configuration apply to references in all files.
    private static IEnumerable<ImageBuild> ImageBuilds(List<Document> documents, FileConfigurations configurations) =>
        documents.Select(d => configurations.For(d.Path).Images).Distinct().SelectMany(images => images.Values);

    private AnalysisResult Analyze(DocumentSet set, PackLoader packs, FileConfigurations configurations, Shard? shard)
    {
        var groups = new Dictionary<AnalyzerConfiguration, List<Document>>(ReferenceEqualityComparer.Instance);
        foreach (var document in set.Documents)
        {
            if (shard?.Holds(document.Path) == false)
                continue;
            var configuration = configurations.For(OwnerOf(document).Path);
            if (!groups.TryGetValue(configuration, out var group))
                groups.Add(configuration, group = []);
            group.Add(document);
        }

        if (groups.Count == 0)
            groups.Add(configurations.For(ConfigurationReader.FileName), []);
        var results = new List<AnalysisResult>(groups.Count);
        foreach (var (configuration, group) in groups)
            results.Add(new Analyzer(packs.Packs, WithShellCheck(configuration, group)).Run(set, [.. group], cancellationToken));
        var result = results.Count == 1 && configurations.Diagnostics.Count == 0 ? results[0] : Merge(set, results, configurations.Diagnostics);
        return shard is null ? result : PartOf(result, shard);
    }

    private AnalyzerConfiguration WithShellCheck(AnalyzerConfiguration configuration, List<Document> documents) =>
        configuration.ShellCheck && documents.Any(d => d is DockerfileDocument) ? configuration with { ScriptChecker = _shellCheck.Value } : configuration;

    // Imported files belong to the project and use its configuration.
    private static Document OwnerOf(Document document) => document is ProjectDocument { ImportedBy: { } project } ? project : document;

    // Diagnostics on configurations and baselines belong to a single shard, too.
    private static AnalysisResult PartOf(AnalysisResult result, Shard shard) =>
        new(result.Documents, [.. result.Diagnostics.Where(d => shard.Holds(d.Location.Document.Path))])
        {
            Descriptors = result.Descriptors,
            StaleBaselineEntries = [.. result.StaleBaselineEntries.Where(e => shard.Holds(e.Path))],
        };

    // The findings of a file come sorted from a single result, so a stable sort by path keeps their order.
    private static AnalysisResult Merge(DocumentSet set, List<AnalysisResult> results, List<Diagnostic> others)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. others.Concat(results.SelectMany(r => r.Diagnostics)).OrderBy(d => d.Location.Document.Path, StringComparer.Ordinal)];
        return new AnalysisResult(set, diagnostics) { Descriptors = results[0].Descriptors, StaleBaselineEntries = StaleInAll(results, diagnostics) };
    }

    // An entry of a shared baseline is stale only if no configuration has a finding for it.
    private static ImmutableArray<BaselineEntry> StaleInAll(List<AnalysisResult> results, ImmutableArray<Diagnostic> diagnostics)
    {
        List<BaselineEntry> stale = [.. results.SelectMany(r => r.StaleBaselineEntries).Distinct()];
        if (stale.Count == 0)
            return [];
        var known = diagnostics.Select(d => d.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return [.. stale.Where(e => !known.Contains(e.Fingerprint))];
    }
}
