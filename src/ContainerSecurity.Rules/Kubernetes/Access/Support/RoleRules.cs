using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>
/// Resolves the rules of roles, including those that an aggregated ClusterRole collects from other roles by label.
/// Source: Kubernetes API, rbac.authorization.k8s.io/v1 AggregationRule.
/// </summary>
internal sealed class RoleRules(DocumentSet documents)
{
    // Limits for malicious files, large enough for any cluster: the roles that one role collects, and the comparisons of selectors with roles.
    private const int MaxCollected = 200;
    private int _matches = 200_000;

    private readonly Dictionary<KubernetesObject, ImmutableArray<RbacRule>> _known = [];

    // By name alone, as a namespace in a ClusterRole has no effect.
    private readonly ILookup<string?, KubernetesObject> _clusterRoles = documents.ObjectsOfKind("ClusterRole").ToLookup(role => role.Name.Value, StringComparer.Ordinal);

    /// <summary>The rules of the roles that a binding names, if they are among the documents.</summary>
    public IEnumerable<RbacRule> Of(Binding binding) => RolesOf(binding).SelectMany(role => Of(role));

    /// <summary>The roles that a binding names; several if several files define it.</summary>
    public IEnumerable<KubernetesObject> RolesOf(Binding binding)
    {
        if (binding.RoleKind is not { Expression: null } kind || binding.RoleName is not { Expression: null } name)
            return [];
        return kind.Text == "ClusterRole" ? _clusterRoles[name.Text] : documents.FindObjects(kind.Text, binding.Object.Namespace.Value, name.Text);
    }

    private ImmutableArray<RbacRule> Of(KubernetesObject role)
    {
        if (!_known.TryGetValue(role, out var rules))
            _known[role] = rules = [.. Collect(role).SelectMany(RbacRule.Of)];
        return rules;
    }

    // Aggregation is transitive; each role is collected once, so that cycles end.
    private List<KubernetesObject> Collect(KubernetesObject role)
    {
        var found = new List<KubernetesObject> { role };
        var seen = new HashSet<KubernetesObject> { role };
        for (var i = 0; i < found.Count && found.Count < MaxCollected; i++)
        {
            if (found[i].Kind != "ClusterRole")
                continue;
            foreach (var selector in found[i].Get("aggregationRule", "clusterRoleSelectors").Mappings().Select(LabelSelector.Read))
            {
                if (selector is { IsEmpty: false })
                    found.AddRange(documents.ObjectsOfKind("ClusterRole").TakeWhile(_ => _matches-- > 0).Where(other => selector.Matches(other.Labels) == true && seen.Add(other)).Take(MaxCollected));
            }
        }

        return found;
    }
}
