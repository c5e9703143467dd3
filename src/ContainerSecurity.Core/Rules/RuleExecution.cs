using System;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>One rule at work on one document, or on all: what a <see cref="RuleContext{T}"/> hands on. The engine carries it out.</summary>
internal abstract class RuleExecution
{
    public abstract Rule Rule { get; }

    public abstract DocumentSet Documents { get; }

    public abstract RuleOptions Options { get; }

    public abstract DateTime? Today { get; }

    public abstract IScriptChecker? ScriptChecker { get; }

    public abstract Version? KubernetesVersion { get; }

    public abstract CancellationToken CancellationToken { get; }

    public abstract RuleOptions OptionsFor(Document document);

    public abstract void Report(Diagnostic diagnostic);
}
