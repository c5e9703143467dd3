using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Kubernetes;

namespace ContainerSecurity.Rules.Access.Rbac;

/// <summary>Reports roles that give a right.</summary>
public abstract class RoleRightRule : Rule
{
    private protected RoleRightRule(DiagnosticDescriptor descriptor) => Descriptors = [descriptor];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    private protected abstract ImmutableArray<Right> Rights { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterKubernetesObjectAction(Check, "Role", "ClusterRole");

    private void Check(RuleContext<KubernetesObject> context)
    {
        if (ClusterOwn.IsOwn(context.Node))
            return;
        foreach (var rule in PolicyRule.Of(context.Node))
        {
            var resource = Rights.Select(r => r.FindIn(rule)).FirstOrDefault(r => r is not null);
            if (resource is not null)
                context.Report(Descriptors[0], resource.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", string.Join(", ", rule.Verbs.Select(v => v.Text)), resource.Text);
        }
    }
}
