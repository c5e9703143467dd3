using System;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// A check: descriptors that describe its findings, and <see cref="Initialize"/>, which registers the actions that find them. A rule is
/// stateless: one instance is used for all documents and threads.
/// </summary>
public abstract class Rule
{
    /// <summary>Creates a rule that overrides <see cref="Descriptors"/>, for descriptors that are computed.</summary>
    protected Rule()
    {
    }

    /// <summary>Creates a rule that reports one kind of finding.</summary>
    /// <param name="descriptor">The kind of finding.</param>
    protected Rule(DiagnosticDescriptor descriptor) => Descriptors = [Guard.NotNull(descriptor)];

    /// <summary>Creates a rule that reports several kinds of findings.</summary>
    /// <param name="first">The first kind.</param>
    /// <param name="others">The other kinds.</param>
    protected Rule(DiagnosticDescriptor first, params DiagnosticDescriptor[] others) => Descriptors = [Guard.NotNull(first), .. Guard.NotNull(others)];

    /// <summary>The kinds of findings that it reports: those given to the constructor. An override gives the same at each call, at least one.</summary>
    public virtual ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [];

    /// <summary>The options that a configuration may set, under each of the rule's ids.</summary>
    public virtual ImmutableArray<RuleOption> Options => [];

    /// <summary>Registers the actions of the rule. Called once when an analyzer is created.</summary>
    /// <param name="context">Takes the registrations.</param>
    public abstract void Initialize(AnalysisContext context);

    internal DiagnosticDescriptor SingleDescriptor => Descriptors.Length == 1
        ? Descriptors[0]
        : throw new InvalidOperationException($"{GetType()} has {Descriptors.Length} descriptors: name the one that is reported.");
}
