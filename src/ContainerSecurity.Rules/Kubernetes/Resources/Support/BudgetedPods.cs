using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>Finds the autoscalers of the pods that PodDisruptionBudgets select.</summary>
internal sealed class BudgetedPods(DocumentSet documents, Autoscalers scalers)
{
    private readonly PodIndex _pods = new(documents);

    // Many budgets may have the same selector.
    private readonly Dictionary<(string Namespace, string Selector), List<KubernetesObject>> _known = [];

    /// <summary>The autoscaler of the budget's pods with the lowest explicit minimum.</summary>
    public KubernetesObject? FindLowest(KubernetesObject budget, params string[] kinds)
    {
        if (WholeSet.NamespaceOf(budget.Namespace) is not { } place || budget.Get("spec", "selector") is not { } node || LabelSelector.Read(node) is not { } selector)
            return null;
        var key = (place, node.Location.Text);
        if (!_known.TryGetValue(key, out var found))
            _known[key] = found = [.. Find(place, selector).OrderBy(Autoscalers.MinimumOf)];
        return found.Find(scaler => kinds.Contains(scaler.Kind));
    }

    private IEnumerable<KubernetesObject> Find(string place, LabelSelector selector) => _pods.Select(place, selector)
        .Where(workload => workload.Name.IsKnown && selector.Matches(workload.PodLabels) == true)
        .SelectMany(workload => scalers.Of(workload.Kind, place, workload.Name.Value!))
        .Where(scaler => Autoscalers.MinimumOf(scaler) is not null);
}
