using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Reports roles that grant a permission.</summary>
public abstract class RolePermissionRule : Rule
{
    private readonly NamedPermission _right;

    private protected RolePermissionRule(DiagnosticDescriptor descriptor, NamedPermission right)
        : base(descriptor) => _right = right;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterKubernetesObjectAction(Check, "Role", "ClusterRole");

    private void Check(RuleContext<KubernetesObject> context)
    {
        if (ClusterOwn.IsOwn(context.Node))
            return;
        foreach (var rule in RbacRule.Of(context.Node))
        {
            if (_right.FindIn(rule) is { } resource)
                context.Report(resource.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", string.Join(", ", rule.Verbs.Select(v => v.Text)), resource.Text);
        }
    }
}
