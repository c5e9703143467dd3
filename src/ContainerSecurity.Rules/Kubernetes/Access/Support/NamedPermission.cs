using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>A named permission, with the alternative RBAC rules that grant it.</summary>
/// <param name="What">The permission as a phrase after "can": "read Secrets".</param>
/// <param name="Ways">The alternatives; any of them grants the permission.</param>
internal sealed record NamedPermission(string What, ImmutableArray<Permission> Ways)
{
    /// <summary>Finds the resource in a rule that grants the permission, or null. CNS5001 reports rules that grant everything.</summary>
    public DataScalar? FindIn(RbacRule rule)
    {
        foreach (var way in Ways)
        {
            if (way.FindIn(rule) is { } resource)
                return resource;
        }

        return null;
    }

    /// <summary>Finds the resource in a rule that grants the permission, including a rule that grants everything in the core group; or null.</summary>
    public DataScalar? FindAnywhereIn(RbacRule rule) => rule is { IsEverything: true, IsAdministrator: false } ? rule.Wildcard : FindIn(rule);
}
