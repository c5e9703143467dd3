using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Something that a role can allow: any of the verbs on any of the resources of the groups.</summary>
/// <param name="Groups">The API groups; empty for the core group.</param>
/// <param name="Resources">The resources, subresources with their slash.</param>
/// <param name="Verbs">The verbs.</param>
internal sealed record Right(ImmutableArray<string> Groups, ImmutableArray<string> Resources, ImmutableArray<string> Verbs)
{
    /// <summary>Whether names narrow the right enough to make it harmless, as they do for reading one Secret.</summary>
    public bool IsNarrowedByNames { get; init; }

    /// <summary>Whether <c>*</c> as the resource counts too; it is then also reported as a wildcard.</summary>
    public bool MatchesAnyResource { get; init; } = true;

    /// <summary>The resource in a rule that gives the right, or null. A rule that gives everything is another rule's matter.</summary>
    public DataScalar? FindIn(PolicyRule rule)
    {
        if (rule.IsEverything || (IsNarrowedByNames && rule.HasResourceNames))
            return null;
        return GivesVerb(rule) && GivesGroup(rule) ? rule.Resources.FirstOrDefault(r => Matches(r.Text)) : null;
    }

    private bool GivesVerb(PolicyRule rule) => rule.Verbs.Any(v => v.Text == "*" || Verbs.Contains(v.Text));

    private bool GivesGroup(PolicyRule rule) => rule.Groups.Any(g => g.Text == "*" || Groups.Contains(g.Text));

    private bool Matches(string resource)
    {
        if (Resources.Contains(resource) || (MatchesAnyResource && resource == "*"))
            return true;
        // "pods/*" and "*/exec" cover subresources by either half.
        if (resource.EndsWith("/*", StringComparison.Ordinal))
            return Resources.Any(r => r.StartsWith(resource.Substring(0, resource.Length - 1), StringComparison.Ordinal));
        return resource.StartsWith("*/", StringComparison.Ordinal) && Resources.Any(r => r.EndsWith(resource.Substring(1), StringComparison.Ordinal));
    }
}
