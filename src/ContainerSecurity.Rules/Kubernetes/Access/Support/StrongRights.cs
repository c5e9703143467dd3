using System.Collections.Generic;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Looks for the rights with which a whole cluster can be taken over.</summary>
internal static class StrongRights
{
    /// <summary>The first thing that the rules of a role let their subjects do to take over the cluster or namespace, with its place; null for harmless ones.</summary>
    public static (DataScalar Resource, string What)? Find(IEnumerable<PolicyRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsEverything)
                return (rule.Wildcard, "do everything");
            foreach (var right in Rights.Takeovers)
            {
                if (right.FindIn(rule) is { } resource)
                    return (resource, right.What);
            }
        }

        return null;
    }
}
