using System;
using System.Threading;
using ContainerSecurity.Rules.Registration;

namespace ContainerSecurity.Engine.Execution;

/// <summary>What is shared by all rules and documents of one run.</summary>
/// <param name="Table">The actions of the rules that are on somewhere.</param>
/// <param name="Documents">All documents.</param>
/// <param name="Configurations">The configuration of each of them.</param>
/// <param name="CancellationToken">Ends the run early.</param>
internal sealed record AnalysisRun(ActionTable Table, DocumentSet Documents, RunConfigurations Configurations, CancellationToken CancellationToken)
{
    /// <summary>Whether what a rule threw is the rule's fault, and not the end of a cancelled run.</summary>
    public bool IsFault(Exception exception) => exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested;
}
