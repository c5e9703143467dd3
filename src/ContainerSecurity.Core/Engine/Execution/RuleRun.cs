using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Engine.Execution;

/// <summary>One rule at work on one document: what a <see cref="RuleContext{T}"/> hands on.</summary>
internal sealed class RuleRun(
    Rule rule, DocumentSet documents, FileConfiguration configuration, RuleOptions options, List<Diagnostic> found, CancellationToken cancellationToken)
{
    public Rule Rule { get; } = rule;

    public DocumentSet Documents { get; } = documents;

    public RuleOptions Options { get; } = options;

    public DateTime? Today => configuration.Today;

    public IScriptChecker? ScriptChecker => configuration.ScriptChecker;

    public Version? KubernetesVersion => configuration.KubernetesVersion;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Whether the rule threw; it is not called again for the document.</summary>
    public bool HasFailed { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        Guard.NotNull(diagnostic);
        if (!Rule.Descriptors.Any(d => d.Id == diagnostic.Id))
            throw new ArgumentException($"{diagnostic.Id} is not among the descriptors of {Rule.GetType()}.", nameof(diagnostic));
        var (document, span) = diagnostic.Location;
        if (document is null || span.Start < 0 || span.Length < 0 || span.End > document.Text.Length)
            throw new ArgumentException($"The place of {diagnostic.Id} is not within a document.", nameof(diagnostic));
        // A message whose arguments do not fit is the rule's mistake, so it has to come up here and not in a report.
        _ = diagnostic.Message;
        if (document is AzureDocument azure)
            diagnostic = azure.Explain(diagnostic);
        else if (!diagnostic.RelatedLocations.IsEmpty)
            diagnostic = diagnostic with { RelatedLocations = [.. diagnostic.RelatedLocations.Select(AzureDocument.Shown)] };
        found.Add(diagnostic);
    }

    public void Fail(Document document, Exception exception)
    {
        HasFailed = true;
        var id = Rule.Descriptors[0].Id;
        found.Add(Diagnostic.Create(EngineDescriptors.RuleThrew, new Location(document, new TextSpan(document.Span.Start, 0)),
            id, exception.GetType().Name, exception.Message));
    }
}
