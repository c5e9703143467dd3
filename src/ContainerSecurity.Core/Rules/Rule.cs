using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>A check. It has no state: one instance serves all documents and all threads.</summary>
public abstract class Rule
{
    /// <summary>The kinds of findings that it reports.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>What a configuration may set for it, under each of its ids.</summary>
    public virtual ImmutableArray<RuleOption> Options => [];

    /// <summary>Says what it wants to look at. Called once when an <see cref="Analyzer"/> is made.</summary>
    /// <param name="context">Takes the registrations.</param>
    public abstract void Initialize(AnalysisContext context);
}
