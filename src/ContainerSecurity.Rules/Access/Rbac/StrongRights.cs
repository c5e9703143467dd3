using System.Collections.Generic;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Access.Rbac;

/// <summary>Rights with which a whole cluster can be taken over.</summary>
internal static class StrongRights
{
    private static readonly (Right Right, string What)[] Takeovers =
    [
        (new([""], ["secrets"], ["get", "list", "watch"]) { IsNarrowedByNames = true }, "read every Secret"),
        (new([""], ["pods", "replicationcontrollers"], ["create", "update", "patch"]), "create pods"),
        (new(["apps"], ["deployments", "daemonsets", "statefulsets", "replicasets"], ["create", "update", "patch"]), "create workloads"),
        (new(["batch"], ["jobs", "cronjobs"], ["create", "update", "patch"]), "create jobs"),
        (new([""], ["pods/exec"], ["create", "get"]) { MatchesAnyResource = false }, "run commands in pods"),
        (new([""], ["nodes/proxy"], ["create", "get"]) { MatchesAnyResource = false }, "use the kubelet's interface"),
        (new([""], ["serviceaccounts/token"], ["create"]) { MatchesAnyResource = false }, "make tokens of service accounts"),
        (new(["", "authentication.k8s.io"], ["users", "groups", "serviceaccounts"], ["impersonate"]) { IsNarrowedByNames = true }, "act as other users"),
        (new(["rbac.authorization.k8s.io"], ["roles", "clusterroles", "rolebindings", "clusterrolebindings"], ["bind", "escalate"]) { IsNarrowedByNames = true }, "raise its own rights"),
    ];

    /// <summary>What the rules of a role let their subjects do to take over the cluster or namespace, with its place; nothing for harmless ones.</summary>
    public static IEnumerable<(DataScalar Resource, string What)> In(IEnumerable<PolicyRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.IsEverything)
            {
                yield return (rule.Wildcard, "do everything");
                continue;
            }

            foreach (var (right, what) in Takeovers)
            {
                if (right.FindIn(rule) is { } resource)
                    yield return (resource, what);
            }
        }
    }
}
