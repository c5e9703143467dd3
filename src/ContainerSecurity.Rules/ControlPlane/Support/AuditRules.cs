using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Reads the rules of an audit policy. Source: Kubernetes API, audit.k8s.io/v1 Policy.</summary>
internal static class AuditRules
{
    /// <summary>The level: None, Metadata, Request, RequestResponse; null where it is not known.</summary>
    public static string? LevelOf(DataMapping rule) => rule["level"] is DataScalar { Expression: null } level ? level.Text : null;

    /// <summary>Whether the rule takes everyone's requests, whatever they do and wherever.</summary>
    public static bool IsForAll(DataMapping rule) =>
        rule["users"] is null && rule["userGroups"] is null && rule["verbs"] is null && rule["namespaces"] is null && rule["nonResourceURLs"] is null;

    /// <summary>Whether the rule is, or may be, for requests to a resource.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="group">The group of the API, empty for the core.</param>
    /// <param name="resource">The resource, with its sub-resource if any.</param>
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
