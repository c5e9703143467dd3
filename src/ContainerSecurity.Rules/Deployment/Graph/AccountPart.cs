using System.Linq;
using ContainerSecurity.Graph;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Adds the service accounts of workloads and the roles that are bound to them.</summary>
internal static class AccountPart
{
    public static void Add(GraphParts parts, DocumentSet unit)
    {
        var bindings = Binding.ByAccount(unit);
        var roles = new RoleRules(unit);
        foreach (var workload in unit.Workloads)
        {
            if (workload.Platform != WorkloadPlatform.Kubernetes || workload.ServiceAccount.IsUnknown)
                continue;
            var (place, name) = (workload.Namespace.Value, workload.ServiceAccount.Value ?? "default");
            var written = unit.FindObjects("ServiceAccount", place, name).FirstOrDefault();
            var hasRoles = bindings.TryGetValue((place ?? "", name), out var own);
            // The account 'default' of a namespace is shown only if a manifest declares it or binds a role to it.
            if (workload.ServiceAccount.IsUnset && written is null && !hasRoles)
                continue;
            var identity = new ResourceIdentity("ServiceAccount", place, name).ToString();
            var account = written is not null
                ? parts.Object(written, GraphNodeKind.ServiceAccount)
                : parts.Named("account:" + NameOf(unit) + identity, GraphNodeKind.ServiceAccount, identity, null);
            parts.Edge(parts.Workload(workload), account, GraphEdgeKind.RunsAs);
            foreach (var binding in own ?? [])
                AddRole(parts, unit, account, binding, roles);
        }
    }

    private static void AddRole(GraphParts parts, DocumentSet unit, string account, Binding binding, RoleRules roles)
    {
        if (binding.RoleKind is not { Expression: null } kind || binding.RoleName is not { Expression: null } name)
            return;
        var identity = new ResourceIdentity(kind.Text, kind.Text == "Role" ? binding.Object.Namespace.Value : null, name.Text).ToString();
        var role = roles.RolesOf(binding).FirstOrDefault() is { } written
            ? parts.Object(written, GraphNodeKind.Role)
            : parts.Named("role:" + NameOf(unit) + identity, GraphNodeKind.Role, identity, null);
        parts.Covers(binding.Object, role);
        parts.Edge(account, role, GraphEdgeKind.Holds, binding.Object.Identity.ToString());
    }

    // The same name means another account in another unit.
    private static string NameOf(DocumentSet unit) => unit.Units is [{ Path: not "." } only] ? only.Path + ":" : "";
}
