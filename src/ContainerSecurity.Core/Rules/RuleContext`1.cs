using System;
using System.Collections.Immutable;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>The input of an action: a node, the documents and the rule's configuration. Findings are reported through it.</summary>
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

    /// <summary>The node to analyze.</summary>
    public T Node { get; }

    /// <summary>All documents of the run.</summary>
    public DocumentSet Documents => _run.Documents;

    /// <summary>
    /// The options of the rule in the configuration of the node's file. An action for the document set that reads this property is called once
    /// for each distinct value among the files, and its findings are reported in the files with that value; <see cref="OptionsFor"/> avoids the
    /// repeated calls. The same applies to <see cref="Today"/>, <see cref="ScriptChecker"/> and <see cref="KubernetesVersion"/>.
    /// </summary>
    public RuleOptions Options => _run.Options;

    /// <summary>Today's date; null when the configuration has none. Rules read no clock.</summary>
    public DateTime? Today => _run.Today;

    /// <summary>The script checker, such as ShellCheck; null when the host provides none or the file's configuration does not enable it.</summary>
    public IScriptChecker? ScriptChecker => _run.ScriptChecker;

    /// <summary>The target version of Kubernetes from the configuration; null for the newest version known to the rule.</summary>
    public Version? KubernetesVersion => _run.KubernetesVersion;

    /// <summary>Signals the cancellation of the run.</summary>
    public CancellationToken CancellationToken => _run.CancellationToken;

    /// <summary>The rule's only descriptor.</summary>
    /// <exception cref="InvalidOperationException">The rule has several descriptors.</exception>
    public DiagnosticDescriptor Descriptor => _run.Rule.SingleDescriptor;

    /// <summary>Reports a finding of a rule with one descriptor.</summary>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, params object?[] arguments) => _run.Report(CreateDiagnostic(location, arguments));

    /// <summary>Reports a finding of a rule with one descriptor, with an edit that removes it.</summary>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="fix">The edit; null when there is none for this case.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, CodeFix? fix, params object?[] arguments) => Report(location, fix, [], arguments);

    /// <summary>Reports a finding of a rule with one descriptor, with the other locations that it results from.</summary>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="related">The other locations, such as the binding that grants a permission.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, ImmutableArray<Location> related, params object?[] arguments) => Report(location, null, related, arguments);

    /// <summary>Reports a finding of a rule with one descriptor, with an edit that removes it and the other locations that it results from.</summary>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="fix">The edit; null when there is none for this case.</param>
    /// <param name="related">The other locations, such as the binding that grants a permission.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(Location location, CodeFix? fix, ImmutableArray<Location> related, params object?[] arguments) =>
        _run.Report(CreateDiagnostic(location, arguments) with { Fixes = fix is null ? [] : [fix], RelatedLocations = related });

    /// <summary>
    /// Creates a finding of a rule with one descriptor, for properties that the other overloads do not set; pass it to
    /// <see cref="Report(Diagnostic)"/>.
    /// </summary>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public Diagnostic CreateDiagnostic(Location location, params object?[] arguments) => Diagnostic.Create(Descriptor, location, arguments);

    /// <summary>
    /// The options of the rule in the configuration of a document, for actions that analyze several documents. All options have their defaults
    /// when the rule is disabled for that document.
    /// </summary>
    /// <param name="document">One of <see cref="Documents"/>, such as the one that a finding is reported in.</param>
    public RuleOptions OptionsFor(Document document) => _run.OptionsFor(document);

    /// <summary>Reports a finding of a rule with several descriptors.</summary>
    /// <param name="descriptor">One of the rule's descriptors.</param>
    /// <param name="location">The location of the offending token.</param>
    /// <param name="arguments">The values of the message's placeholders.</param>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object?[] arguments) =>
        _run.Report(Diagnostic.Create(descriptor, location, arguments));

    /// <summary>Reports a finding with fixes or related locations.</summary>
    public void Report(Diagnostic diagnostic) => _run.Report(diagnostic);
}
