using System.Collections.Generic;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Finds permissions that can take over a whole cluster.</summary>
internal static class PrivilegedPermissions
{
    /// <summary>Finds the first permission in the rules of a role that can take over the cluster or namespace, with its location; null if there is none.</summary>
    public static (DataScalar Resource, string What)? Find(IEnumerable<RbacRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsEverything)
                return (rule.Wildcard, "do everything");
            foreach (var right in Permissions.Takeovers)
            {
                if (right.FindIn(rule) is { } resource)
                    return (resource, right.What);
            }
        }

        return null;
    }
}
