using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Engine.Execution;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity;

/// <summary>Runs rules over documents. Reusable and thread-safe.</summary>
public sealed class Analyzer
{
    // For fewer characters, starting threads costs more than it saves.
    private const int WorthThreads = 16 * 1024;
    private readonly RuleCatalog _catalog;
    private readonly ConfigurationProvider _configurations;
    private readonly ConditionalWeakTable<AnalyzerConfiguration, EffectiveConfiguration> _effective = new();
    private volatile ActionTable _table;

    /// <summary>Creates an analyzer with the default configuration.</summary>
    /// <param name="packs">The packs whose rules are run.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Analyzer(params IEnumerable<RulePack> packs)
        : this(packs, AnalyzerConfiguration.Default)
    {
    }

    /// <summary>Creates an analyzer with one configuration for all documents.</summary>
    /// <param name="packs">The packs whose rules are run.</param>
    /// <param name="configuration">The configuration of the rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Analyzer(IEnumerable<RulePack> packs, AnalyzerConfiguration configuration)
        : this(packs, new SingleConfiguration(configuration))
    {
    }

    /// <summary>
    /// Creates an analyzer for documents with different configurations. One run analyzes each document once: a rule analyzes the documents whose
    /// configuration enables it, and a finding has the severity, the exemptions and the baseline of the document that contains it.
    /// </summary>
    /// <param name="packs">The packs whose rules are run.</param>
    /// <param name="configurations">The configuration of each document.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Analyzer(IEnumerable<RulePack> packs, ConfigurationProvider configurations)
    {
        _catalog = new RuleCatalog([.. Guard.NotNull(packs).SelectMany(p => p.Rules)]);
        _configurations = Guard.NotNull(configurations);
        _table = new ActionTable(_catalog.Rules, Prepare(Configuration).IsOnSomewhere);
    }

    /// <summary>The configuration for all documents, or <see cref="ConfigurationProvider.Default"/> when they have different ones.</summary>
    public AnalyzerConfiguration Configuration => _configurations.Default;

    /// <summary>Analyzes documents. The same documents give the same result, byte for byte, regardless of the number of threads.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public AnalysisResult Run(DocumentSet documents, CancellationToken cancellationToken = default) =>
        Run(documents, Guard.NotNull(documents).Documents, cancellationToken);

    /// <summary>Analyzes some documents of a set with all of them as context, for a set that is divided among several runs.</summary>
    /// <param name="documents">All documents, which rules that analyze several documents receive.</param>
    /// <param name="reported">The documents of the set whose findings are returned.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public AnalysisResult Run(DocumentSet documents, ImmutableArray<Document> reported, CancellationToken cancellationToken)
    {
        Guard.NotNull(documents);
        cancellationToken.ThrowIfCancellationRequested();
        var configurations = new RunConfigurations(reported, d => Prepare(_configurations.GetConfiguration(d)));
        var run = new AnalysisRun(TableFor(configurations), documents, configurations, cancellationToken);
        var found = Walk(run, reported).SelectMany(list => list);
        var arranged = RenderedVariants.Merge(DiagnosticOrder.SortAndDeduplicate(found.Select(d => ApplySeverity(d, configurations)).OfType<Diagnostic>()));
        cancellationToken.ThrowIfCancellationRequested();
        var suppressor = new Suppressor(run, Configuration.Baseline, _catalog.Descriptors);
        var diagnostics = suppressor.Apply(reported, arranged, out var stale);
        return new AnalysisResult(documents, diagnostics) { Descriptors = _catalog.Descriptors, StaleBaselineEntries = stale, DisabledRules = Disabled(configurations) };
    }

    private static ImmutableArray<DisabledRules> Disabled(RunConfigurations configurations) =>
    [
        .. configurations.Views.SelectMany(v => v.DisabledRules()).Distinct().GroupBy(d => d.Path, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new DisabledRules(g.Key, g.Count())),
    ];

    private EffectiveConfiguration Prepare(AnalyzerConfiguration configuration) =>
        _effective.GetValue(configuration, c => new EffectiveConfiguration(c, _catalog));

    // Rules that one run needed stay initialized for the next; they are not called for documents whose configuration disables them.
    private ActionTable TableFor(RunConfigurations configurations)
    {
        var table = _table;
        for (var i = 0; i < _catalog.Rules.Length; i++)
        {
            if (!table.Has(i) && configurations.IsOnSomewhere(i))
                return _table = new ActionTable(_catalog.Rules, rule => table.Has(rule) || configurations.IsOnSomewhere(rule));
        }

        return table;
    }

    private List<Diagnostic>[] Walk(AnalysisRun run, ImmutableArray<Document> all)
    {
        // A set without documents has nothing to analyze and no location to report at.
        var setActions = all.IsEmpty ? [] : run.Table.Get<DocumentSet>();
        var found = new List<Diagnostic>[all.Length + setActions.Count];
        void WalkItem(int item) => found[item] = item < all.Length ? Walk(run, all[item]) : SetActionRun.Call(setActions[item - all.Length], run, all);

        if (Threads(all) is 1)
        {
            for (var i = 0; i < found.Length; i++)
                WalkItem(i);
            return found;
        }

        try
        {
            Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = run.CancellationToken, MaxDegreeOfParallelism = Threads(all) }, WalkItem);
        }
        catch (AggregateException) when (run.CancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(run.CancellationToken);
        }

        return found;
    }

    private static List<Diagnostic> Walk(AnalysisRun run, Document document)
    {
        var found = new List<Diagnostic>(document.SyntaxDiagnostics);
        found.AddRange(run.Documents.InstancesOf(document).Where(i => i != document).SelectMany(i => i.SyntaxDiagnostics));
        using var walker = new DocumentWalker(run, document, found);
        walker.Walk();
        return found;
    }

    private int Threads(ImmutableArray<Document> documents)
    {
        if (Configuration.MaxDegreeOfParallelism > 0)
            return Configuration.MaxDegreeOfParallelism;
        var length = 0L;
        for (var i = 0; i < documents.Length && length < WorthThreads; i++)
            length += documents[i].Span.Length;
        return documents.Length > 1 && length >= WorthThreads ? Math.Max(1, Environment.ProcessorCount) : 1;
    }

    // Rules may also report in documents whose findings are not requested.
    private static Diagnostic? ApplySeverity(Diagnostic diagnostic, RunConfigurations configurations)
    {
        var severity = configurations.Find(diagnostic.Location.Document)?.GetSeverity(diagnostic.Descriptor);
        return severity is not { } known ? null : known == diagnostic.Severity ? diagnostic : diagnostic with { Severity = known };
    }
}
