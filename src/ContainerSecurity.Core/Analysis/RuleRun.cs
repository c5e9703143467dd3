using System;
using System.Threading;

namespace ContainerSecurity.Analysis;

/// <summary>One rule at work on one document: what a <see cref="RuleContext{T}"/> hands on.</summary>
internal sealed class RuleRun(DocumentSet documents, RuleOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
{
    public DocumentSet Documents { get; } = documents;

    public RuleOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public void Report(Diagnostic diagnostic) => report(diagnostic);
}
