using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Sorts the output. kubectl uses the order <c>legacy</c> where nothing is written. Source: the order of kustomize's SortOrderTransformer.</summary>
/// <param name="options">The options; null where nothing is written.</param>
internal sealed class ResourceSorter(SortOptions? options) : ITransformer
{
    private static readonly string[] First =
    [
        "Namespace", "ResourceQuota", "StorageClass", "CustomResourceDefinition", "ServiceAccount", "PodSecurityPolicy", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding", "ConfigMap",
        "Secret", "Endpoints", "Service", "LimitRange", "PriorityClass", "PersistentVolume", "PersistentVolumeClaim", "Deployment", "StatefulSet", "CronJob", "PodDisruptionBudget",
    ];

    private static readonly string[] Last = ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"];

    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        if (options is not null && options.Order is not ("fifo" or "legacy"))
            throw new KustomizeException("the field 'sortOptions.order' must be one of [fifo, legacy]", options.Origin);
        if (options is { Order: "fifo" })
        {
            if (options.First is not null)
                throw new KustomizeException("the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'", options.Origin);
            return;
        }

        var ranks = Ranks();
        resources.Reorder(resources.Items.Select(r => (Resource: r, r.Id)).OrderBy(x => x.Id, Comparer<ResourceId>.Create((a, b) => Compare(a, b, ranks))).Select(x => x.Resource));
    }

    private static int Compare(ResourceId first, ResourceId second, Dictionary<string, int> ranks)
    {
        if (first.Gvk == second.Gvk)
            return string.CompareOrdinal(NameKey(first), NameKey(second));
        ranks.TryGetValue(first.Gvk.Kind, out var firstRank);
        ranks.TryGetValue(second.Gvk.Kind, out var secondRank);
        return firstRank != secondRank ? firstRank.CompareTo(secondRank) : string.CompareOrdinal(TypeKey(first.Gvk), TypeKey(second.Gvk));
    }

    private static string TypeKey(Gvk gvk) => $"{Gvk.Or(gvk.Group, "~G")}_{Gvk.Or(gvk.Version, "~V")}_{Gvk.Or(gvk.Kind, "~K")}";

    private static string NameKey(ResourceId id) => $"{Gvk.Or(id.Namespace, "~X")}|{Gvk.Or(id.Name, "~N")}";

    private Dictionary<string, int> Ranks()
    {
        var first = options?.First?.Select(n => n.Value).ToArray() ?? First;
        var last = options?.First is null ? Last : options.Last.Select(n => n.Value).ToArray();
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < first.Length; i++)
            ranks[first[i]] = i - first.Length;
        for (var i = 0; i < last.Length; i++)
            ranks[last[i]] = i + 1;
        return ranks;
    }
}
