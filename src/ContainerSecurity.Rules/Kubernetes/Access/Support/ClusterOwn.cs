using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Identifies Kubernetes' built-in roles and bindings, from <c>cluster-roles.txt</c>; a deployment cannot narrow them.</summary>
internal static class ClusterOwn
{
    private static readonly DataTable Table = DataTable.Read("cluster-roles.txt");

    /// <summary>Whether the object is a built-in role or binding.</summary>
    public static bool IsOwn(KubernetesObject role) =>
        (role.Name.Value is { } name && Table.Rows.Exists(row => IsNamed(name, row[0]) && (row[1] == "*" || row[1] == role.Kind)))
        || role.Labels.Any(label => label is { Key: "kubernetes.io/bootstrapping", Value.Value: "rbac-defaults" });

    private static bool IsNamed(string name, string pattern) =>
        pattern[pattern.Length - 1] == '*' ? string.CompareOrdinal(name, 0, pattern, 0, pattern.Length - 1) == 0 : name == pattern;
}
