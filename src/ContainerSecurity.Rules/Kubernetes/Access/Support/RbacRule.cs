using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>One entry of a Role's or ClusterRole's <c>rules</c>. Source: Kubernetes API, rbac.authorization.k8s.io/v1 PolicyRule.</summary>
internal sealed class RbacRule
{
    private static readonly ImmutableArray<string> AllVerbs = ["get", "list", "watch", "create", "update", "patch", "delete"];

    private RbacRule(DataMapping node)
    {
        Groups = Read(node, "apiGroups");
        Resources = Read(node, "resources");
        Verbs = Read(node, "verbs");
        Names = Read(node, "resourceNames");
        HasResourceNames = node["resourceNames"] is DataSequence { Items.IsEmpty: false } or DataScalar { Expression: not null };
    }

    public ImmutableArray<DataScalar> Groups { get; }

    public ImmutableArray<DataScalar> Resources { get; }

    public ImmutableArray<DataScalar> Verbs { get; }

    /// <summary>The names of the objects that the rule is limited to.</summary>
    public ImmutableArray<DataScalar> Names { get; }

    /// <summary>Whether the rule is limited to certain object names.</summary>
    public bool HasResourceNames { get; }

    /// <summary>Whether the rule grants every verb on every resource of every group or of the core group. All of another group, such as custom metrics, may be harmless.</summary>
    public bool IsEverything => Has(Resources, "*") && (Has(Verbs, "*") || AllVerbs.All(verb => Has(Verbs, verb))) && (Has(Groups, "*") || Has(Groups, ""));

    /// <summary>Whether the rule grants every verb on every resource of every group.</summary>
    public bool IsAdministrator => IsEverything && Has(Groups, "*");

    /// <summary>The wildcard of a rule that grants everything.</summary>
    public DataScalar Wildcard => Resources.First(r => r.Text == "*");

    /// <summary>The rules of a role, in order; none for an aggregated role, whose rules are in other roles.</summary>
    public static IEnumerable<RbacRule> Of(KubernetesObject role) => role.Get("rules").Mappings().Select(r => new RbacRule(r));

    /// <summary>Whether the list contains the text.</summary>
    public static bool Has(ImmutableArray<DataScalar> list, string text)
    {
        foreach (var item in list)
        {
            if (item.Text == text)
                return true;
        }

        return false;
    }

    private static ImmutableArray<DataScalar> Read(DataMapping node, string key) =>
        [.. node[key].Items().OfType<DataScalar>().Where(s => s.Expression is null)];
}
