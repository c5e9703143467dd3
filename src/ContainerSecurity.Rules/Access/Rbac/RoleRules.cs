using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Kubernetes;

namespace ContainerSecurity.Rules.Access.Rbac;

/// <summary>
/// The rules that roles give, those that an aggregated ClusterRole collects from others by their labels included.
/// Source: Kubernetes API, rbac.authorization.k8s.io/v1 AggregationRule.
/// </summary>
internal sealed class RoleRules(DocumentSet documents)
{
    private readonly Dictionary<KubernetesObject, ImmutableArray<PolicyRule>> _known = [];

    /// <summary>The rules of the roles that a binding names, as far as they are among the documents.</summary>
    public IEnumerable<PolicyRule> Of(Binding binding) => binding.FindRoles(documents).SelectMany(role => Of(role));

    private ImmutableArray<PolicyRule> Of(KubernetesObject role)
    {
        if (!_known.TryGetValue(role, out var rules))
            _known[role] = rules = [.. Collect(role).SelectMany(PolicyRule.Of)];
        return rules;
    }

    // A role collects what others have collected; each is taken once, whatever the circles.
    private List<KubernetesObject> Collect(KubernetesObject role)
    {
        var found = new List<KubernetesObject> { role };
        var seen = new HashSet<KubernetesObject> { role };
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != "ClusterRole")
                continue;
            foreach (var selector in found[i].Get("aggregationRule", "clusterRoleSelectors").Mappings().Select(LabelSelector.Read))
            {
                if (selector is { IsEmpty: false })
                    found.AddRange(documents.ObjectsOfKind("ClusterRole").Where(other => selector.Matches(other.Labels) == true && seen.Add(other)));
            }
        }

        return found;
    }
}
