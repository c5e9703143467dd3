using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>The objects of a build in their order. No two have the same identity when they are added.</summary>
internal sealed class ResourceList
{
    // A limit of ours: more is no cluster.
    private const int MaxCount = 50_000;

    private List<Resource> _items = [];

    /// <summary>The objects.</summary>
    public IReadOnlyList<Resource> Items => _items;

    /// <summary>Adds objects.</summary>
    /// <exception cref="KustomizeException">One of the same identity is there.</exception>
    public void AddAll(IReadOnlyCollection<Resource> added)
    {
        var names = new HashSet<(string, string, string)>();
        foreach (var item in _items)
            names.Add(Key(item.Id));
        foreach (var item in added)
        {
            if (!names.Add(Key(item.Id)))
                throw new KustomizeException($"may not add resource with an already registered id: {item.Id}", item.Node.Origin);
            if (_items.Count >= MaxCount)
                throw new KustomizeException($"more than {MaxCount} objects", item.Node.Origin);
            _items.Add(item);
        }
    }

    /// <summary>Adds generated objects by their behavior.</summary>
    /// <exception cref="KustomizeException">An object is there, or none is, against the behavior.</exception>
    public void Absorb(Resource added)
    {
        var id = added.Id;
        var matches = _items.FindAll(r => r.HasId(id));
        if (matches.Count > 1)
            throw new KustomizeException($"found multiple objects that could accept merge of {id}", added.Node.Origin);
        if (matches.Count == 0)
        {
            if (added.Behavior != GenerationBehavior.Create)
                throw new KustomizeException($"id {id} does not exist; cannot merge or replace", added.Node.Origin);
            AddAll([added]);
            return;
        }

        if (added.Behavior == GenerationBehavior.Create)
            throw new KustomizeException($"id {id} exists; behavior must be merge or replace", added.Node.Origin);
        _items[_items.IndexOf(matches[0])] = ResourceMerger.Merge(added, matches[0]);
    }

    /// <summary>Removes what is left empty.</summary>
    public void DropEmpty() => _items.RemoveAll(r => r.IsEmpty);

    /// <summary>Keeps only some.</summary>
    public void RemoveAll(Predicate<Resource> isRemoved) => _items.RemoveAll(isRemoved);

    /// <summary>Gives the objects another order.</summary>
    public void Reorder(IEnumerable<Resource> items) => _items = items.ToList();

    /// <summary>The one object that has or had an identity.</summary>
    /// <exception cref="KustomizeException">There is none, or there are several.</exception>
    public Resource GetById(ResourceId id, TextOrigin? origin)
    {
        var matches = _items.FindAll(r => !r.IsEmpty && r.HasId(id));
        return matches.Count switch
        {
            1 => matches[0],
            0 => throw new KustomizeException($"no matches for Id {id}; failed to find unique target for patch {id}", origin),
            _ => throw new KustomizeException($"multiple matches for Id {id}; failed to find unique target for patch {id}", origin),
        };
    }

    private static (string, string, string) Key(ResourceId id) => (id.Gvk.ApiVersion + "/" + id.Gvk.Kind, id.Name, id.EffectiveNamespace);
}
