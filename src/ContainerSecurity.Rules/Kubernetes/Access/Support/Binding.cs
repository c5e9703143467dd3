using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>A RoleBinding or ClusterRoleBinding.</summary>
internal sealed class Binding(KubernetesObject node)
{
    public KubernetesObject Object { get; } = node;

    public DataScalar? RoleKind => Object.Get("roleRef", "kind") as DataScalar;

    public DataScalar? RoleName => Object.Get("roleRef", "name") as DataScalar;

    /// <summary>The subjects that have a name.</summary>
    public IEnumerable<Subject> Subjects => Object.Get("subjects").Mappings().Select(s => new Subject(s, Object.Namespace.Value)).Where(s => s.Name is { Expression: null });

    /// <summary>All bindings of the documents, except Kubernetes' built-in ones.</summary>
    public static IEnumerable<Binding> All(DocumentSet documents) => documents.ObjectsOfKind("RoleBinding")
        .Concat(documents.ObjectsOfKind("ClusterRoleBinding"))
        .Where(o => !ClusterOwn.IsOwn(o))
        .Select(o => new Binding(o));

    /// <summary>The bindings of each service account, by namespace (empty if none is given) and name.</summary>
    public static Dictionary<(string Namespace, string Account), List<Binding>> ByAccount(DocumentSet documents)
    {
        var result = new Dictionary<(string, string), List<Binding>>();
        foreach (var binding in All(documents))
        {
            foreach (var subject in binding.Subjects.Where(s => s.IsServiceAccount))
            {
                var key = (subject.Namespace ?? "", subject.Name!.Text);
                if (!result.TryGetValue(key, out var list))
                    result[key] = list = [];
                list.Add(binding);
            }
        }

        return result;
    }
}
