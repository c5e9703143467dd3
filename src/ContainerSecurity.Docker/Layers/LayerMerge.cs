using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layers;

/// <summary>Merges layers and determines which later layer removes each relevant file.</summary>
internal static class LayerMerge
{
    public static ImmutableArray<ImageLayerContent> Merge(IReadOnlyList<LayerScan> layers)
    {
        var removers = FindRemovers(layers);
        var result = ImmutableArray.CreateBuilder<ImageLayerContent>(layers.Count);
        for (var i = 0; i < layers.Count; i++)
        {
            var index = i;
            result.Add(new ImageLayerContent
            {
                Digest = layers[i].Digest,
                Size = layers[i].Size,
                Files = [.. layers[i].Files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => f with { RemovedInLayer = FirstRemover(removers, f.Path, index) })],
            });
        }

        return result.MoveToImmutable();
    }

    // Relevant files are few, so their hashes are kept, and all entries of all layers are compared with them once.
    private static Dictionary<ulong, List<int>?> FindRemovers(IReadOnlyList<LayerScan> layers)
    {
        var removers = new Dictionary<ulong, List<int>?>();
        foreach (var path in layers.SelectMany(l => l.Files).Select(f => f.Path).Distinct())
        {
            foreach (var hash in RemovalSet.Concerning(path))
                removers[hash] = null;
        }

        for (var i = 0; i < layers.Count; i++)
        {
            foreach (var hash in layers[i].Removals.Hashes)
            {
                if (!removers.TryGetValue(hash, out var list))
                    continue;
                if (list is null)
                    removers[hash] = [i];
                else if (list[list.Count - 1] != i)
                    list.Add(i);
            }
        }

        return removers;
    }

    private static int? FirstRemover(Dictionary<ulong, List<int>?> removers, string path, int layer)
    {
        int? first = null;
        foreach (var hash in RemovalSet.Concerning(path))
        {
            foreach (var remover in removers[hash] ?? [])
            {
                if (remover > layer && (first is null || remover < first))
                    first = remover;
            }
        }

        return first;
    }
}
