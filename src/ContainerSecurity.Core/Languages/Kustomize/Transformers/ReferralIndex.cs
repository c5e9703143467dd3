using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>The objects of a build by the names that they had.</summary>
internal sealed class ReferralIndex
{
    private static readonly List<Resource> None = [];

    private readonly Dictionary<string, List<Resource>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Resource>> _byOriginalNamespace = new(StringComparer.Ordinal);

    /// <summary>Creates an index.</summary>
    public ReferralIndex(ResourceList resources)
    {
        foreach (var resource in resources.Items)
        {
            Add(_byOriginalNamespace, resource.OriginalId.EffectiveNamespace, resource);
            foreach (var id in resource.PreviousIds)
                Add(_byName, id.Name, resource);
        }
    }

    /// <summary>Whether no object had another name.</summary>
    public bool IsEmpty => _byName.Count == 0;

    /// <summary>The objects that had a name, in their order.</summary>
    public IReadOnlyList<Resource> WithName(string name) => _byName.TryGetValue(name, out var found) ? found : None;

    /// <summary>The objects that were in a namespace.</summary>
    public IReadOnlyList<Resource> FromNamespace(string name) => _byOriginalNamespace.TryGetValue(name, out var found) ? found : None;

    private static void Add(Dictionary<string, List<Resource>> index, string key, Resource resource)
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], resource))
            list.Add(resource);
    }
}
