using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Support;

/// <summary>Finds the pods that a selector selects, starting from the rarest label to avoid a comparison of every pod with every selector.</summary>
internal sealed class PodIndex
{
    private readonly PodTable _table;

    // Bounds the label comparisons: enough for any cluster, and a limit for malicious input.
    private int _comparisons = 2_000_000;

    public PodIndex(DocumentSet documents) => _table = PodTable.Of(documents);

    /// <summary>Whether the limit of comparisons was reached, so that pods may be missing from the results.</summary>
    public bool IsExhausted => _comparisons < 0;

    /// <summary>Whether there are pods in the namespace.</summary>
    public bool HasPods(string namespaceName) => _table.HasPods(namespaceName);

    /// <summary>Whether a selector selects a pod; null where unresolved labels or namespaces leave it undecided.</summary>
    public bool? Selects(string namespaceName, LabelSelector selector)
    {
        var isOpen = _table.MayHold(namespaceName, selector);
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
        _table.Rarest(namespaceName, selector).SelectMany(list => list).TakeWhile(workload => (_comparisons -= 1 + workload.PodLabels.Length) >= 0);
}
