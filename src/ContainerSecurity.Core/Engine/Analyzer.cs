using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Engine.Execution;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity;

/// <summary>Runs rules over documents. Reusable and thread-safe.</summary>
public sealed class Analyzer
{
    // Below this many characters the start of threads costs more than they save.
    private const int WorthThreads = 16 * 1024;
    private readonly ActionTable _table;
    private readonly EffectiveConfiguration _effective;
    private readonly ImmutableArray<DiagnosticDescriptor> _descriptors;

    /// <summary>Makes an analyzer with the default configuration.</summary>
    /// <param name="packs">The rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Analyzer(params IEnumerable<RulePack> packs)
        : this(packs, AnalyzerConfiguration.Default)
    {
    }

    /// <summary>Makes an analyzer.</summary>
    /// <param name="packs">The rules.</param>
    /// <param name="configuration">Which rules are on, and how.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Analyzer(IEnumerable<RulePack> packs, AnalyzerConfiguration configuration)
    {
        Configuration = Guard.NotNull(configuration);
        ImmutableArray<Rule> rules = [.. Guard.NotNull(packs).SelectMany(p => p.Rules)];
        _descriptors = Collect(rules);
        _effective = new EffectiveConfiguration(configuration, rules);
        _table = new ActionTable(rules, _effective.IsOnSomewhere);
    }

    /// <summary>Which rules are on, and how.</summary>
    public AnalyzerConfiguration Configuration { get; }

    /// <summary>Looks at documents. The same documents give the same result, byte for byte, whatever the number of threads.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public AnalysisResult Run(DocumentSet documents, CancellationToken cancellationToken = default) =>
        Run(documents, Guard.NotNull(documents).Documents, cancellationToken);

    /// <summary>Looks at some documents of a set in the light of all: for sets whose files have different configurations.</summary>
    /// <param name="documents">All documents: what rules see that look at several.</param>
    /// <param name="reported">The documents of the set whose findings are wanted.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public AnalysisResult Run(DocumentSet documents, ImmutableArray<Document> reported, CancellationToken cancellationToken)
    {
        Guard.NotNull(documents);
        cancellationToken.ThrowIfCancellationRequested();
        var wanted = new HashSet<Document>(reported);
        var found = Walk(documents, reported, cancellationToken).SelectMany(list => list).Where(d => wanted.Contains(d.Location.Document));
        var arranged = DiagnosticOrder.Arrange(found.Select(Weigh).OfType<Diagnostic>());
        cancellationToken.ThrowIfCancellationRequested();
        var suppressor = new Suppressor(Configuration, _descriptors, _effective);
        var diagnostics = suppressor.Apply(reported, arranged, out var stale, cancellationToken);
        return new AnalysisResult(documents, diagnostics) { Descriptors = _descriptors, StaleBaselineEntries = stale };
    }

    private static ImmutableArray<DiagnosticDescriptor> Collect(ImmutableArray<Rule> rules)
    {
        var owners = EngineDescriptors.All.ToDictionary(d => d.Id, _ => (Rule?)null, StringComparer.Ordinal);
        var descriptors = EngineDescriptors.All.ToList();
        foreach (var rule in rules)
        {
            foreach (var descriptor in rule.Descriptors)
            {
                if (owners.TryGetValue(descriptor.Id, out var owner))
                    throw new ArgumentException($"{rule.GetType()} has the id {descriptor.Id}, which {owner?.GetType().ToString() ?? "the engine"} has already.", nameof(rules));
                owners.Add(descriptor.Id, rule);
                descriptors.Add(descriptor);
            }
        }

        descriptors.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return [.. descriptors];
    }

    private List<Diagnostic>[] Walk(DocumentSet documents, ImmutableArray<Document> all, CancellationToken cancellationToken)
    {
        // A set without documents has nothing to look at, and no place to report at.
        var setActions = all.IsEmpty ? [] : _table.Get<DocumentSet>();
        var found = new List<Diagnostic>[all.Length + setActions.Count];
        void WalkItem(int item)
        {
            var document = all[item < all.Length ? item : 0];
            found[item] = [];
            var configuration = _effective.ForFile(item < all.Length ? document.Path : "");
            using var walker = new DocumentWalker(_table, documents, document, configuration, found[item], cancellationToken);
            if (item >= all.Length)
            {
                walker.Walk(setActions[item - all.Length]);
                return;
            }

            found[item].AddRange(document.SyntaxDiagnostics);
            if (document is AzureDocument azure)
                found[item].AddRange(documents.ViewsOf(azure).Where(v => v != azure).SelectMany(v => v.SyntaxDiagnostics));
            walker.Walk();
        }

        if (Threads(all) is 1)
        {
            for (var i = 0; i < found.Length; i++)
                WalkItem(i);
            return found;
        }

        try
        {
            Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Threads(all) }, WalkItem);
        }
        catch (AggregateException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }

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

    private Diagnostic? Weigh(Diagnostic diagnostic)
    {
        var severity = _effective.ForFile(diagnostic.Location.Document.Path).GetSeverity(diagnostic.Descriptor);
        return severity is not { } known ? null : known == diagnostic.Severity ? diagnostic : diagnostic with { Severity = known };
    }
}
