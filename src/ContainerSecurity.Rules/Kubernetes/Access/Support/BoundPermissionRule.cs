using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Reports bindings whose role, if it is among the documents, grants a permission.</summary>
public abstract class BoundPermissionRule : Rule
{
    private readonly ImmutableArray<NamedPermission> _rights;

    private protected BoundPermissionRule(DiagnosticDescriptor descriptor, params ImmutableArray<NamedPermission> rights)
        : base(descriptor)
    {
        _rights = rights;
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    private protected virtual bool Concerns(Subject subject) => true;

    private protected virtual bool Concerns(RbacRule rule) => true;

    private void Check(RuleContext<DocumentSet> context)
    {
        var roles = new RoleRules(context.Node);
        foreach (var binding in Binding.All(context.Node))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            // CNS5030, CNS5060 and CNS5067 report bindings to cluster-admin and to roles that grant everything.
            if (binding.RoleName?.Text is "cluster-admin" || binding.Subjects.Where(Concerns).ToList() is not { Count: > 0 } subjects)
                continue;
            var given = roles.Of(binding).Where(Concerns)
                .SelectMany(rule => _rights.Select(right => right.FindAnywhereIn(rule)))
                .FirstOrDefault(resource => resource is not null);
            if (given is null)
                continue;
            context.Report(context.CreateDiagnostic(binding.RoleName!.Location, $"{binding.Object.Kind}/{binding.Object.Name.Value}", Subject.List(subjects), binding.RoleName.Text) with
            {
                RelatedLocations = [given.Location],
            });
        }
    }
}
