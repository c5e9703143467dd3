using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>The pods of a set of documents, by namespace and label. It does not change once it is made, and rules share it.</summary>
internal sealed class PodTable
{
    private static readonly Memo<DocumentSet, PodTable> Tables = new(documents => new PodTable(documents));
    private readonly Dictionary<string, List<Workload>> _byNamespace = [];
    private readonly Dictionary<(string Namespace, string Key, string Value), List<Workload>> _byLabel = [];
    private readonly OpenPods _open = new();
    private readonly HashSet<string> _made = [];

    private PodTable(DocumentSet documents)
    {
        foreach (var workload in documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            Add(workload);
        foreach (var place in PodMakers.Namespaces(documents))
        {
            if (place is null)
                IsOpenEverywhere = true;
            else
                _made.Add(place);
        }
    }

    /// <summary>Whether the namespace of a pod is unresolved, so that it may be in any.</summary>
    public bool IsOpenEverywhere { get; private set; }

    /// <summary>The pods of a set of documents.</summary>
    public static PodTable Of(DocumentSet documents) => Tables.Get(documents);

    /// <summary>Whether there are pods in the namespace.</summary>
    public bool HasPods(string namespaceName) => _byNamespace.ContainsKey(namespaceName);

    /// <summary>Whether the namespace may have a pod that a selector matches, but whose labels are unresolved or set by an operator or the cluster.</summary>
    public bool MayHold(string namespaceName, LabelSelector selector) => IsOpenEverywhere || _made.Contains(namespaceName) || ClusterNamespaces.Contain(namespaceName) || _open.MayHold(namespaceName, selector);

    /// <summary>The pods that have the rarest label that a selector requires.</summary>
    public List<List<Workload>> Rarest(string namespaceName, LabelSelector selector)
    {
        if (!_byNamespace.TryGetValue(namespaceName, out var all))
            return [];
        List<List<Workload>> best = [all];
        var fewest = all.Count;
        foreach (var label in selector.RequiredLabels)
        {
            var found = label.Value.Select(value => _byLabel.TryGetValue((namespaceName, label.Key, value), out var list) ? list : []).ToList();
            if (found.Sum(list => list.Count) is var count && count < fewest)
                (best, fewest) = (found, count);
        }

        return best;
    }

    private void Add(Workload workload)
    {
        if (WholeSet.NamespaceOf(workload.Namespace) is not { } place)
        {
            IsOpenEverywhere = true;
            return;
        }

        if (workload.IsPartial || workload.PodLabels.Any(label => WholeSet.IsOpen(label.Value)))
            _open.Add(place, workload);
        Put(_byNamespace, place, workload);
        foreach (var label in workload.PodLabels.Where(label => label.Value.IsKnown))
            Put(_byLabel, (place, label.Key, label.Value.Value!), workload);
    }

    private static void Put<TKey>(Dictionary<TKey, List<Workload>> index, TKey key, Workload workload)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(workload);
    }

    /// <summary>Counts the pods with unresolved labels, to rule out selectors that cannot match them.</summary>
    private sealed class OpenPods
    {
        private readonly Dictionary<string, int> _byNamespace = [];
        private readonly Dictionary<(string Namespace, string Key), int> _byKey = [];
        private readonly Dictionary<(string Namespace, string Key, string Value), int> _byLabel = [];

        public void Add(string namespaceName, Workload workload)
        {
            Count(_byNamespace, namespaceName);
            foreach (var label in workload.PodLabels.Where(label => !WholeSet.IsOpen(label.Value)))
            {
                Count(_byKey, (namespaceName, label.Key));
                Count(_byLabel, (namespaceName, label.Key, label.Value.Value ?? ""));
            }
        }

        // Unresolved additions to a pod do not change a label that has another value than the selector requires.
        public bool MayHold(string namespaceName, LabelSelector selector)
        {
            if (!_byNamespace.TryGetValue(namespaceName, out var all))
                return false;
            return selector.RequiredLabels.All(label =>
                all - Of(_byKey, (namespaceName, label.Key)) + label.Value.Sum(value => Of(_byLabel, (namespaceName, label.Key, value))) > 0);
        }

        private static int Of<TKey>(Dictionary<TKey, int> counts, TKey key)
            where TKey : notnull => counts.TryGetValue(key, out var count) ? count : 0;

        private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
            where TKey : notnull => counts[key] = Of(counts, key) + 1;
    }
}
