using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>Finds the pods that a selector selects, starting from the rarest label to avoid a comparison of every pod with every selector.</summary>
internal sealed class PodIndex
{
    private readonly Dictionary<string, List<Workload>> _byNamespace = [];
    private readonly Dictionary<(string Namespace, string Key, string Value), List<Workload>> _byLabel = [];
    private readonly OpenPods _open = new();
    private bool _isOpenEverywhere;

    // Bounds the label comparisons: enough for any cluster, and a limit for malicious input.
    private int _comparisons = 2_000_000;

    public PodIndex(DocumentSet documents)
    {
        foreach (var workload in documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            Add(workload);
    }

    /// <summary>Whether the limit of comparisons was reached, so that pods may be missing from the results.</summary>
    public bool IsExhausted => _comparisons < 0;

    /// <summary>Whether there are pods in the namespace.</summary>
    public bool HasPods(string namespaceName) => _byNamespace.ContainsKey(namespaceName);

    /// <summary>Whether a selector selects a pod; null where unresolved labels or namespaces leave it undecided.</summary>
    public bool? Selects(string namespaceName, LabelSelector selector)
    {
        var isOpen = _isOpenEverywhere || _open.MayHold(namespaceName, selector);
        foreach (var workload in Candidates(namespaceName, selector))
        {
            var matches = selector.Matches(workload.PodLabels);
            if (matches == true)
                return true;
            isOpen |= matches is null;
        }

        return isOpen || IsExhausted ? null : false;
    }

    /// <summary>The pods that a selector selects, or may select.</summary>
    public IEnumerable<Workload> Select(string namespaceName, LabelSelector selector) =>
        Candidates(namespaceName, selector).Where(workload => selector.Matches(workload.PodLabels) != false);

    private IEnumerable<Workload> Candidates(string namespaceName, LabelSelector selector) =>
        Rarest(namespaceName, selector).SelectMany(list => list).TakeWhile(workload => (_comparisons -= 1 + workload.PodLabels.Length) >= 0);

    private List<List<Workload>> Rarest(string namespaceName, LabelSelector selector)
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
            _isOpenEverywhere = true;
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
