using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Finds the specifications of pods in custom resources whose structure is not known: mappings with a list of containers. Operators of
/// training jobs, clusters and databases keep them under various keys.
/// </summary>
internal static class PodSpecSearch
{
    private const int MaxDepth = 12;
    private const int MaxFound = 100;

    // Their containers are patterns that other pods are compared with, or patches of other pods.
    private static readonly HashSet<string> PolicyGroups = new(StringComparer.Ordinal)
    {
        "kyverno.io", "policies.kyverno.io", "constraints.gatekeeper.sh", "templates.gatekeeper.sh", "mutations.gatekeeper.sh", "policy.open-cluster-management.io", "config.kubernetes.io",
        "apps.open-cluster-management.io", "policy.karmada.io", "kubewarden.io", "policies.kubewarden.io", "datree.io",
    };

    private static readonly HashSet<string> PatternKeys = new(StringComparer.Ordinal) { "pattern", "anyPattern", "overlay", "overlays", "patch", "patches", "patchStrategicMerge", "status", "schema" };

    /// <summary>The keys under which custom resources list further containers of the pods that an operator makes.</summary>
    public static readonly ImmutableArray<string> MoreContainers = ["sidecars", "sidecarContainers", "extraContainers", "additionalContainers"];

    /// <summary>The mappings that have a list of containers, in order.</summary>
    /// <param name="root">The object.</param>
    /// <param name="group">The API group; null if it is unresolved.</param>
    public static List<DataMapping> Find(DataMapping root, string? group)
    {
        var found = new List<DataMapping>();
        if (group is not null && group.Contains('.') && (IsOpen(group) || !group.EndsWith(".k8s.io", StringComparison.Ordinal)) && !PolicyGroups.Contains(group))
            Search(root, 0, found);
        return found;
    }

    // Projects under the domain of Kubernetes that define workloads.
    private static bool IsOpen(string group) => group.EndsWith(".x-k8s.io", StringComparison.Ordinal) || group == "sparkoperator.k8s.io" || group.EndsWith(".k8s.elastic.co", StringComparison.Ordinal);

    private static void Search(DataNode node, int depth, List<DataMapping> found)
    {
        if (depth > MaxDepth || found.Count == MaxFound)
            return;
        switch (node)
        {
            case DataMapping mapping:
                if (HasContainers(mapping))
                {
                    found.Add(mapping);
                    return;
                }

                foreach (var entry in mapping.Entries)
                {
                    if (!PatternKeys.Contains(entry.Key.Text))
                        Search(entry.Value, depth + 1, found);
                }

                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                    Search(item, depth + 1, found);
                break;
        }
    }

    private static bool HasContainers(DataMapping mapping) =>
        AreContainers(mapping["containers"]) || AreContainers(mapping["initContainers"]) || MoreContainers.Any(key => AreContainers(mapping[key]));

    // Operators bring the image of a container that a resource only adjusts.
    private static bool AreContainers(DataNode? node)
    {
        if (node is not DataSequence { Items: { IsEmpty: false } items })
            return false;
        var isOfContainer = false;
        foreach (var item in items)
        {
            if (item.Resolved is not DataMapping container || container["name"] is not DataScalar || container["image"] is DataMapping or DataSequence)
                return false;
            isOfContainer |= PatchShape.HasField(container);
        }

        return isOfContainer;
    }
}
