using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Reads the rules of an audit policy. Source: Kubernetes API, audit.k8s.io/v1 Policy.</summary>
internal static class AuditRules
{
    /// <summary>The level of a rule: None, Metadata, Request or RequestResponse; null if it is unknown.</summary>
    public static string? LevelOf(DataMapping rule) => rule["level"] is DataScalar { Expression: null } level ? level.Text : null;

    /// <summary>Whether the rule matches the requests of every user, with every verb and in every namespace.</summary>
    public static bool IsForAll(DataMapping rule) =>
        rule["users"] is null && rule["userGroups"] is null && rule["verbs"] is null && rule["namespaces"] is null && rule["nonResourceURLs"] is null;

    /// <summary>Whether the rule matches, or may match, requests for a resource.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="group">The API group; empty for the core group.</param>
    /// <param name="resource">The resource, with its subresource if any.</param>
    public static bool MayCover(DataMapping rule, string group, string resource)
    {
        if (rule["resources"] is not DataSequence { Items.IsEmpty: false } resources)
            return rule["nonResourceURLs"] is null;
        return resources.Mappings().Any(entry =>
            ((entry["group"] as DataScalar)?.Text ?? "") == group
            && (entry["resources"] is not DataSequence { Items.IsEmpty: false } names || names.Items().OfType<DataScalar>().Any(name => Matches(name.Text, resource))));
    }

    private static bool Matches(string pattern, string resource)
    {
        if (pattern == "*" || pattern == resource)
            return true;
        var slash = resource.IndexOf('/');
        return slash >= 0 && (pattern == resource.Substring(0, slash) + "/*" || pattern == "*" + resource.Substring(slash));
    }
}
