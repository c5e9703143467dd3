using System;
using System.Threading;
using ContainerSecurity.Analysis;
using ContainerSecurity.Shell;

namespace ContainerSecurity;

/// <summary>What an action is called with.</summary>
/// <typeparam name="T">The type of the node.</typeparam>
public readonly struct RuleContext<T>
    where T : class
{
    private readonly RuleRun _run;

    internal RuleContext(T node, RuleRun run)
    {
        Node = node;
        _run = run;
    }

    /// <summary>The node to look at.</summary>
    public T Node { get; }

    /// <summary>All documents of the run, to look at.</summary>
    public DocumentSet Documents => _run.Documents;

    /// <summary>
    /// What the configuration sets for the rule, for the file of the node. An action for all documents that reads this is called once for each of
    /// the values that files have, and what it reports counts in the files that have them; <see cref="OptionsFor"/> does with one call. The same
    /// holds for <see cref="Today"/>, <see cref="ScriptChecker"/> and <see cref="KubernetesVersion"/>.
    /// </summary>
    public RuleOptions Options => _run.Options;

    /// <summary>The date of today, or null where the configuration names none; rules read no clock.</summary>
    public DateTime? Today => _run.Today;

    /// <summary>What checks scripts, such as ShellCheck; null where the host gives none or the file's configuration does not ask for it.</summary>
    public IScriptChecker? ScriptChecker => _run.ScriptChecker;

    /// <summary>The version of Kubernetes that the configuration says manifests are for, or null for the newest that a rule knows.</summary>
    public Version? KubernetesVersion => _run.KubernetesVersion;

    /// <summary>Is cancelled when the run is.</summary>
    public CancellationToken CancellationToken => _run.CancellationToken;

    /// <summary>What the configuration of a document sets for the rule, for actions that look at several documents. All defaults where the rule is off.</summary>
    /// <param name="document">One of <see cref="Documents"/>, such as the one to report in.</param>
    public RuleOptions OptionsFor(Document document) => _run.OptionsFor(document);

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">One of the rule's descriptors.</param>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">What the placeholders of the message stand for.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        _run.Report(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports a finding with fixes or related places.</summary>
    public void Report(Diagnostic diagnostic) => _run.Report(diagnostic);
}
