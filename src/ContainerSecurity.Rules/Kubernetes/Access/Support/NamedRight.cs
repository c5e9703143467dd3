using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Something that a role can allow, with the ways in which it can.</summary>
/// <param name="What">What it is, after "can": "read Secrets".</param>
/// <param name="Ways">The ways; any of them gives it.</param>
internal sealed record NamedRight(string What, ImmutableArray<Right> Ways)
{
    /// <summary>The resource in a rule that gives the right, or null. A rule that gives everything is another rule's matter.</summary>
    public DataScalar? FindIn(PolicyRule rule)
    {
        foreach (var way in Ways)
        {
            if (way.FindIn(rule) is { } resource)
                return resource;
        }

        return null;
    }

    /// <summary>The resource in a rule that gives the right, a rule that gives everything in the core group included; or null.</summary>
    public DataScalar? FindAnywhereIn(PolicyRule rule) => rule is { IsEverything: true, IsAdministrator: false } ? rule.Wildcard : FindIn(rule);
}
