using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>A permission: any of the verbs on any of the resources of the groups.</summary>
/// <param name="Groups">The API groups; empty for the core group.</param>
/// <param name="Resources">The resources, with subresources after a slash.</param>
/// <param name="Verbs">The verbs.</param>
internal sealed record Permission(ImmutableArray<string> Groups, ImmutableArray<string> Resources, ImmutableArray<string> Verbs)
{
    /// <summary>Whether resourceNames limit the permission enough to make it harmless, as for reading one Secret.</summary>
    public bool IsNarrowedByNames { get; init; }

    /// <summary>Finds the resource in a rule that grants the permission, or null. CNS5001 reports rules that grant everything.</summary>
    public DataScalar? FindIn(RbacRule rule)
    {
        if (rule.IsEverything || (IsNarrowedByNames && rule.HasResourceNames))
            return null;
        return GivesVerb(rule) && GivesGroup(rule) ? rule.Resources.FirstOrDefault(r => Matches(r.Text)) : null;
    }

    private bool GivesVerb(RbacRule rule) => rule.Verbs.Any(v => v.Text == "*" || Verbs.Contains(v.Text));

    private bool GivesGroup(RbacRule rule) => rule.Groups.Any(g => g.Text == "*" || Groups.Contains(g.Text));

    private bool Matches(string resource)
    {
        if (Resources.Contains(resource) || resource == "*")
            return true;
        // "*/exec" matches the subresource of each resource; "pods/*" matches nothing. Source: Kubernetes, pkg/apis/rbac/v1/evaluation_helpers.go.
        return resource.StartsWith("*/", StringComparison.Ordinal) && Resources.Any(r => r.EndsWith(resource.Substring(1), StringComparison.Ordinal));
    }
}
