using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Engine;

/// <summary>A rule for tests: it does what it is told with all documents.</summary>
internal sealed class SetRule(DiagnosticDescriptor descriptor, Action<RuleContext<DocumentSet>, DiagnosticDescriptor> action) : Rule(descriptor)
{
    public SetRule(string id, Action<RuleContext<DocumentSet>, DiagnosticDescriptor> action)
        : this(Describe(id), action)
    {
    }

    public static RuleOption<int> Limit { get; } = new("limit", 3, "A number.");

    public override ImmutableArray<RuleOption> Options => [Limit];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(c => action(c, c.Descriptor));

    public static DiagnosticDescriptor Describe(string id) => new()
    {
        Id = id,
        Title = "Title",
        MessageFormat = "Found {0}",
        Category = "Test",
        Description = "d",
        Remediation = "r",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <summary>Reports every occurrence of a word in every document.</summary>
    public static SetRule Word(string id, string word, params string[] equivalents) => new(Describe(id) with { Equivalents = [.. equivalents] }, (context, descriptor) =>
    {
        foreach (var document in context.Node.Documents)
        {
            var text = document.Text.ToString();
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                context.Report(descriptor, new Location(document, new TextSpan(at, word.Length)), word);
        }
    });

    public static DocumentSet Documents(params (string Path, string Text)[] files) =>
        DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text), new ParserOptions { Kind = DocumentKind.Unrecognized })));
}
