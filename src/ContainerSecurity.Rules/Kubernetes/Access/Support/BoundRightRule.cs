using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Reports bindings whose role, where it is among the documents, gives a right.</summary>
public abstract class BoundRightRule : Rule
{
    private readonly ImmutableArray<NamedRight> _rights;

    private protected BoundRightRule(DiagnosticDescriptor descriptor, params ImmutableArray<NamedRight> rights)
        : base(descriptor)
    {
        _rights = rights;
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    private protected virtual bool Concerns(Subject subject) => true;

    private protected virtual bool Concerns(PolicyRule rule) => true;

    private void Check(RuleContext<DocumentSet> context)
    {
        var roles = new RoleRules(context.Node);
        foreach (var binding in Binding.All(context.Node))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            // A binding to cluster-admin is reported as such, and so is one to a role that gives everything.
            if (binding.RoleName?.Text is "cluster-admin" || binding.Subjects.FirstOrDefault(Concerns) is not { } subject)
                continue;
            var given = roles.Of(binding).Where(Concerns)
                .SelectMany(rule => _rights.Select(right => right.FindAnywhereIn(rule)))
                .FirstOrDefault(resource => resource is not null);
            if (given is null)
                continue;
            context.Report(context.CreateDiagnostic(binding.RoleName!.Location, $"{binding.Object.Kind}/{binding.Object.Name.Value}", $"{subject.Kind} '{subject.Name!.Text}'", binding.RoleName.Text) with
            {
                RelatedLocations = [given.Location],
            });
        }
    }
}
