using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Access.Rbac;

/// <summary>Reports bindings whose role, where it is among the documents, gives a right.</summary>
public abstract class BoundRightRule : Rule
{
    private protected BoundRightRule(DiagnosticDescriptor descriptor) => Descriptors = [descriptor];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    private protected abstract ImmutableArray<Right> Rights { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    private protected virtual bool Concerns(Subject subject) => true;

    private void Check(RuleContext<DocumentSet> context)
    {
        foreach (var binding in Binding.All(context.Node))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (binding.Subjects.FirstOrDefault(Concerns) is not { } subject)
                continue;
            var given = binding.FindRoles(context.Node)
                .SelectMany(PolicyRule.Of)
                .SelectMany(rule => Rights.Select(right => right.FindAnywhereIn(rule)))
                .FirstOrDefault(resource => resource is not null);
            if (given is null)
                continue;
            context.Report(Diagnostic.Create(Descriptors[0], binding.RoleName!.Location, $"{binding.Object.Kind}/{binding.Object.Name.Value}", $"{subject.Kind} '{subject.Name!.Text}'", binding.RoleName.Text) with
            {
                RelatedLocations = [given.Location],
            });
        }
    }
}
