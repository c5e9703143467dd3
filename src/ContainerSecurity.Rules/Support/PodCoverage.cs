using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>Collects the pods that a set of selectors selects, or may select.</summary>
internal sealed class PodCoverage(PodIndex pods)
{
    private readonly HashSet<Workload> _workloads = [];
    private readonly HashSet<string> _namespaces = [];

    // Many policies and budgets share a selector.
    private readonly HashSet<(string Namespace, string Selector)> _selectors = [];
    private bool _isEverywhere;

    /// <summary>Covers the pods that the selector at a path selects in the object's namespace.</summary>
    public void Add(KubernetesObject owner, params string[] path) => Add(owner.Namespace, owner.Get(path));

    /// <summary>Covers the pods that a selector selects in a namespace.</summary>
    public void Add(Property<string> namespaceName, DataNode? node)
    {
        if (WholeSet.NamespaceOf(namespaceName) is not { } place)
        {
            _isEverywhere = true;
            return;
        }

        if (LabelSelector.Read(node) is not { } selector)
            return;
        if (selector.IsEmpty)
            _namespaces.Add(place);
        else if (_selectors.Add((place, node!.Location.Text)))
            _workloads.UnionWith(pods.Select(place, selector));
    }

    /// <summary>Covers every pod of every namespace.</summary>
    public void AddAll() => _isEverywhere = true;

    /// <summary>Whether the pod is covered, or may be.</summary>
    public bool Covers(Workload workload) =>
        _isEverywhere || pods.IsExhausted || workload.IsPartial || _workloads.Contains(workload) || WholeSet.NamespaceOf(workload.Namespace) is not { } place || _namespaces.Contains(place);
}
