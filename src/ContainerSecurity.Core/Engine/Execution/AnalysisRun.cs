using System;
using System.Threading;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity.Engine.Execution;

/// <summary>The state that all rules and documents of one run share.</summary>
/// <param name="Table">The actions of the rules that are enabled for any document.</param>
/// <param name="Documents">All documents.</param>
/// <param name="Configurations">The configuration of each document.</param>
/// <param name="CancellationToken">Cancels the run.</param>
internal sealed record AnalysisRun(ActionTable Table, DocumentSet Documents, RunConfigurations Configurations, CancellationToken CancellationToken)
{
    /// <summary>Whether an exception is a fault of the rule rather than the end of a canceled run.</summary>
    public bool IsFault(Exception exception) => exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested;
}
