using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Kubernetes;

namespace ContainerSecurity.Rules.Shared;

/// <summary>Finds the pods that a selector selects, by their rarest label first, so that not every pod is asked for every selector.</summary>
internal sealed class PodIndex
{
    private readonly Dictionary<string, List<Workload>> _byNamespace = [];
    private readonly Dictionary<(string Namespace, string Key, string Value), List<Workload>> _byLabel = [];
    private readonly HashSet<string> _open = [];
    private bool _isOpenEverywhere;

    public PodIndex(DocumentSet documents)
    {
        foreach (var workload in documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            Add(workload);
    }

    /// <summary>Whether there are pods in the namespace.</summary>
    public bool HasPods(string namespaceName) => _byNamespace.ContainsKey(namespaceName);

    /// <summary>Whether a selector selects a pod: null where a pod's labels or place are not known.</summary>
    public bool? Selects(string namespaceName, LabelSelector selector, DataNode? labels)
    {
        var isOpen = _isOpenEverywhere || _open.Contains(namespaceName);
        foreach (var workload in Candidates(namespaceName, labels))
        {
            var matches = selector.Matches(workload.Labels);
            if (matches == true)
                return true;
            isOpen |= matches is null;
        }

        return isOpen ? null : false;
    }

    /// <summary>The pods that a selector selects, or may select.</summary>
    public IEnumerable<Workload> Select(string namespaceName, LabelSelector selector, DataNode? labels) =>
        Candidates(namespaceName, labels).Where(workload => selector.Matches(workload.Labels) != false);

    private List<Workload> Candidates(string namespaceName, DataNode? labels)
    {
        if (!_byNamespace.TryGetValue(namespaceName, out var best))
            return [];
        foreach (var entry in (labels as DataMapping)?.Entries ?? [])
        {
            if (WholeSet.Text(entry.Value.Resolved) is not { } value)
                continue;
            if (!_byLabel.TryGetValue((namespaceName, entry.Key.Text, value), out var found))
                return [];
            if (found.Count < best.Count)
                best = found;
        }

        return best;
    }

    private void Add(Workload workload)
    {
        if (WholeSet.NamespaceOf(workload.Namespace) is not { } place)
        {
            _isOpenEverywhere = true;
            return;
        }

        if (workload.IsPartial || workload.Labels.Any(label => WholeSet.IsOpen(label.Value)))
            _open.Add(place);
        Put(_byNamespace, place, workload);
        foreach (var label in workload.Labels.Where(label => label.Value.IsKnown))
            Put(_byLabel, (place, label.Key, label.Value.Value!), workload);
    }

    private static void Put<TKey>(Dictionary<TKey, List<Workload>> index, TKey key, Workload workload)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(workload);
    }
}
