using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Deployments;
using ContainerSecurity.Hosting.Configuration;
using ContainerSecurity.Hosting.Packs;
using ContainerSecurity.Hosting.Rendering;
using ContainerSecurity.Hosting.ScriptChecking;
using ContainerSecurity.Hosting.Sharding;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Hosting;

/// <summary>Finds and reads files and runs the rules on them, each file with its own configuration and all files together.</summary>
internal sealed class AnalysisSession(CommandHost host, CancellationToken cancellationToken)
{
    private readonly InputList _inputs = new(host);
    private readonly Lazy<IScriptChecker?> _shellCheck = new(() => ScriptCheckerFinder.Find(host));

    /// <summary>Runs the request.</summary>
    /// <exception cref="UsageException">The request is invalid.</exception>
    public AnalysisOutcome Run(AnalysisRequest request)
    {
        WarmUp();
        var inputs = _inputs.Resolve(request);
        var standardInput = _inputs.ReadStandardInput(request);
        var root = SourceRoot.Find(standardInput is null ? inputs : [.. inputs, standardInput.FullPath], host.CurrentDirectory);
        var finder = new FileFinder(root, !request.IncludesIgnored, cancellationToken);
        var files = finder.Find(inputs);
        if (standardInput is not null)
            files.Add(standardInput with { Path = root.Relative(standardInput.FullPath) });
        var documents = ReadDocuments(request, inputs, root, files, finder, out var unread);
        var kustomizations = new Kustomizations(new FolderFileSource(root, root.Folder), request.Texts, cancellationToken).Build(files, documents);
        var outcome = Run(request, root, documents, kustomizations);
        return outcome with { Exclusions = finder.Excluded, Result = outcome.Result with { UnreadPaths = unread } };
    }

    /// <summary>Runs the rules on parsed documents.</summary>
    /// <exception cref="UsageException">The request is invalid.</exception>
    public AnalysisOutcome Run(AnalysisRequest request, SourceRoot root, List<Document> documents) => Run(request, root, documents, []);

    private AnalysisOutcome Run(AnalysisRequest request, SourceRoot root, List<Document> documents, ImmutableArray<DeploymentUnit> rendered)
    {
        var packs = LoadPacks(request, root);
        CheckStandards(request, packs);
        documents.AddRange(packs.Failures);
        var configurations = new FileConfigurations(root, packs.Packs, request.Overrides);
        var taken = new HashSet<Document>(rendered.SelectMany(u => u.Documents));
        ImmutableArray<DeploymentUnit> units = [.. rendered, .. UnitGrouping.Group(documents.Where(d => !taken.Contains(d)), UnitSettings(documents, configurations))];
        var set = DocumentSet.Create(documents, ImageBuilds(documents, configurations), units);
        var result = Analyze(set, packs, configurations, request.Shard);
        return new AnalysisOutcome(result, root, packs.Failures.Count > 0 || configurations.Diagnostics.Count > 0)
        {
            RulesLeftOut = configurations.CountRulesLeftOut(),
            Settings = [.. configurations.Files, .. request.Packs.Select(host.FullPath), .. request.FilesFrom is { } list and not "-" ? [host.FullPath(list)] : (string[])[]],
        };
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

    // The rules of a pack that does not load may be the only ones of a standard.
    private static void CheckStandards(AnalysisRequest request, PackLoader packs)
    {
        if (request.Overrides.Standards.IsEmpty || packs.Failures.Count > 0)
            return;
        var names = new StandardNames(packs.Packs);
        if (request.Overrides.Standards.FirstOrDefault(s => !names.IsKnown(s)) is { } unknown)
            throw new UsageException(names.Refuse(unknown));
    }

    private List<Document> ReadDocuments(AnalysisRequest request, List<string> inputs, SourceRoot root, List<SourceFile> files, FileFinder finder, out ImmutableArray<string> unread)
    {
        var reader = new SourceReader(root, request.Texts, request.Project, request.OnRead, cancellationToken);
        List<Document> documents;
        using (new Progress(host, () => $"{reader.Done} of {files.Count} files read"))
            documents = reader.Read(files, inputs);
        unread = [.. reader.Skipped.Order(StringComparer.Ordinal)];
        foreach (var path in unread)
            host.Notice($"{path} was not read because it is too large");
        foreach (var (path, reason) in finder.Unreadable)
            documents.Add(UnrecognizedDocument.Create(path, SourceText.From(""), EngineDescriptors.UnreadableFile, reason));
        return documents;
    }

    // Image settings of one configuration apply to references in all files.
    private static IEnumerable<ImageBuild> ImageBuilds(List<Document> documents, FileConfigurations configurations) =>
        documents.Select(d => configurations.For(d.Path).Images).Distinct().SelectMany(images => images.Values);

    private static IEnumerable<UnitSetting> UnitSettings(List<Document> documents, FileConfigurations configurations) =>
        documents.Select(d => configurations.For(d.Path).Units).Distinct().SelectMany(units => units);

    private AnalysisResult Analyze(DocumentSet set, PackLoader packs, FileConfigurations configurations, Shard? shard)
    {
        ImmutableArray<Document> reported = shard is null ? set.Documents : [.. set.Documents.Where(d => shard.Holds(d.Path))];
        var provider = new DocumentConfigurations(set, reported, configurations, _shellCheck);
        var result = new Analyzer(packs.Packs, provider).Run(set, reported, cancellationToken);
        if (configurations.Diagnostics.Count > 0)
            result = WithMistakes(result, configurations.Diagnostics);
        return shard is null ? result : PartOf(result, shard);
    }

    // Diagnostics on configurations and baselines belong to a single shard, too.
    private static AnalysisResult PartOf(AnalysisResult result, Shard shard) =>
        new(result.Documents, [.. result.Diagnostics.Where(d => shard.Holds(d.Location.Document.Path))])
        {
            Descriptors = result.Descriptors,
            DisabledRules = result.DisabledRules,
            StaleBaselineEntries = [.. result.StaleBaselineEntries.Where(e => shard.Holds(e.Path))],
        };

    // A stable sort by path keeps the findings of each file in order.
    private static AnalysisResult WithMistakes(AnalysisResult result, List<Diagnostic> mistakes)
    {
        // A fingerprint is computed only where there is an entry to compare it with.
        var known = result.StaleBaselineEntries.IsEmpty ? [] : mistakes.Select(d => d.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Diagnostics = [.. mistakes.Concat(result.Diagnostics).OrderBy(d => d.Location.Document.Path, StringComparer.Ordinal)],
            StaleBaselineEntries = [.. result.StaleBaselineEntries.Where(e => !known.Contains(e.Fingerprint))],
        };
    }
}
