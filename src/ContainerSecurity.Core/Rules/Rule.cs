using System;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>
/// A check: its card, which says what it finds, and <see cref="Initialize"/>, which finds it. Stateless: one instance serves all documents and all
/// threads.
/// </summary>
public abstract class Rule
{
    /// <summary>Creates a rule that reports one kind of finding.</summary>
    /// <param name="descriptor">The kind of finding: the card of the rule.</param>
    protected Rule(DiagnosticDescriptor descriptor) => Descriptors = [Guard.NotNull(descriptor)];

    /// <summary>Creates a rule that reports several kinds of findings.</summary>
    /// <param name="first">The first kind.</param>
    /// <param name="others">The other kinds.</param>
    protected Rule(DiagnosticDescriptor first, params DiagnosticDescriptor[] others) => Descriptors = [Guard.NotNull(first), .. Guard.NotNull(others)];

    /// <summary>The kinds of findings that it reports.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The settings that a configuration may give it, under each of its ids.</summary>
    public virtual ImmutableArray<RuleOption> Options => [];

    /// <summary>Registers the actions of the rule. Called once when an analyzer is created.</summary>
    /// <param name="context">Takes the registrations.</param>
    public abstract void Initialize(AnalysisContext context);

    internal DiagnosticDescriptor SingleDescriptor => Descriptors.Length == 1
        ? Descriptors[0]
        : throw new InvalidOperationException($"{GetType()} has {Descriptors.Length} descriptors: name the one that is reported.");
}
