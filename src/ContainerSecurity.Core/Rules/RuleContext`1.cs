using System;
using System.Collections.Immutable;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>What an action is called with.</summary>
/// <typeparam name="T">The type of the node.</typeparam>
public readonly struct RuleContext<T>
    where T : class
{
    private readonly RuleExecution _run;

    internal RuleContext(T node, RuleExecution run)
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

    /// <summary>The rule's only descriptor.</summary>
    /// <exception cref="InvalidOperationException">The rule has several.</exception>
    public DiagnosticDescriptor Descriptor => _run.Rule.SingleDescriptor;

    /// <summary>Reports a finding of a rule with one descriptor.</summary>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, params object?[] arguments) => _run.Report(CreateDiagnostic(location, arguments));

    /// <summary>Reports a finding of a rule with one descriptor, with an edit that removes it.</summary>
    /// <param name="location">The offending token.</param>
    /// <param name="fix">The edit; null where there is none for this case.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, CodeFix? fix, params object?[] arguments) => Report(location, fix, [], arguments);

    /// <summary>Reports a finding of a rule with one descriptor, with the other locations that it results from.</summary>
    /// <param name="location">The offending token.</param>
    /// <param name="related">The other locations, such as the binding that grants a permission.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, ImmutableArray<Location> related, params object?[] arguments) => Report(location, null, related, arguments);

    /// <summary>Reports a finding of a rule with one descriptor, with an edit that removes it and the other locations that it results from.</summary>
    /// <param name="location">The offending token.</param>
    /// <param name="fix">The edit; null where there is none for this case.</param>
    /// <param name="related">The other locations, such as the binding that grants a permission.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, CodeFix? fix, ImmutableArray<Location> related, params object?[] arguments) =>
        _run.Report(CreateDiagnostic(location, arguments) with { Fixes = fix is null ? [] : [fix], RelatedLocations = related });

    /// <summary>Creates a finding of a rule with one descriptor, for what the other overloads do not say; it is to be reported.</summary>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public Diagnostic CreateDiagnostic(Location location, params object?[] arguments) => Diagnostic.Create(Descriptor, location, arguments);

    /// <summary>What the configuration of a document sets for the rule, for actions that look at several documents. All defaults where the rule is off.</summary>
    /// <param name="document">One of <see cref="Documents"/>, such as the one to report in.</param>
    public RuleOptions OptionsFor(Document document) => _run.OptionsFor(document);

    /// <summary>Reports a finding of a rule with several descriptors.</summary>
    /// <param name="descriptor">One of the rule's descriptors.</param>
    /// <param name="location">The offending token.</param>
    /// <param name="arguments">What the placeholders of the message stand for.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        _run.Report(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports a finding with fixes or related places.</summary>
    public void Report(Diagnostic diagnostic) => _run.Report(diagnostic);
}
