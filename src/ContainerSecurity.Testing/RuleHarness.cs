using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Testing;

/// <summary>Runs one rule with one configuration over texts.</summary>
internal sealed class RuleHarness
{
    private readonly Analyzer _analyzer;

    public RuleHarness(Rule rule, AnalyzerConfiguration configuration)
    {
        Rule = rule;
        Configuration = configuration;
        Name = rule.GetType().Name;
        Ids = [.. rule.Descriptors.Select(d => d.Id)];
        _analyzer = new Analyzer([new RulePack(Name, [rule])], configuration);
    }

    public Rule Rule { get; }

    public AnalyzerConfiguration Configuration { get; }

    /// <summary>The name of the rule's class.</summary>
    public string Name { get; }

    public ImmutableArray<string> Ids { get; }

    /// <summary>The id of the rule's only descriptor; null when there are several.</summary>
    public string? OnlyId => Ids.Length == 1 ? Ids[0] : null;

    public bool IsOwn(Diagnostic diagnostic) => Ids.Contains(diagnostic.Id, StringComparer.Ordinal);

    /// <summary>The descriptions of sources that are image configurations, by path.</summary>
    public IReadOnlyDictionary<string, ImageDescription> Images { get; init; } = new Dictionary<string, ImageDescription>();

    public DocumentSet Parse(IEnumerable<(string Path, string Text)> sources) =>
        DocumentSet.Create(sources.SelectMany(s => DocumentParser.Parse(s.Path, SourceText.From(s.Text), OptionsOf(s.Path))), Configuration.Images.Values);

    public AnalysisResult Run(IEnumerable<(string Path, string Text)> sources) => Run(Parse(sources));

    public AnalysisResult Run(DocumentSet documents) => _analyzer.Run(documents);

    /// <summary>The active findings of the rule itself.</summary>
    public IEnumerable<Diagnostic> OwnFindings(AnalysisResult result) => result.Active.Where(IsOwn);

    /// <summary>The number of engine errors, each of which means that the platform rejects a text.</summary>
    public static int CountErrors(AnalysisResult result) =>
        result.Diagnostics.Count(d => d.Descriptor.Category == Categories.Engine && d.Severity == DiagnosticSeverity.Error);

    private ParserOptions OptionsOf(string path) =>
        Images.TryGetValue(path, out var image) ? ParserOptions.Default with { Kind = DocumentKind.Image, Facts = DocumentFacts.Empty.With(path, image) } : ParserOptions.Default;

    /// <summary>Creates an exception for a failure of this rule.</summary>
    public RuleVerificationException Failure(string problem) => new($"{Name}: {problem}");

    /// <summary>The diagnostic of the engine that the rule threw an exception; null when there is none.</summary>
    public static Diagnostic? FindException(AnalysisResult result) => result.Diagnostics.FirstOrDefault(d => d.Id == EngineDescriptors.RuleThrew.Id);
}
