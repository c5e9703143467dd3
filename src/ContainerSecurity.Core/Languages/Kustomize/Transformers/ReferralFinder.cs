using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Finds the object that a field of an object names.</summary>
/// <param name="index">The objects by name.</param>
/// <param name="referrer">The object with the field.</param>
internal sealed class ReferralFinder(ReferralIndex index, Resource referrer)
{
    private readonly ResourceId _id = referrer.Id;
    private HashSet<string>? _boundNamespaces;

    /// <summary>Finds the object; null for none.</summary>
    /// <param name="name">The name in the field.</param>
    /// <param name="target">The type that the field names.</param>
    /// <param name="isRole">Whether the field is that of a role, whose type stands next to it.</param>
    /// <param name="space">The namespace next to the name; null where the field is the name alone.</param>
    /// <param name="hasNamespace">Whether a namespace stands next to the name.</param>
    /// <exception cref="KustomizeException">There are several.</exception>
    public Resource? Find(string name, Gvk target, bool isRole, string? space, bool hasNamespace = false)
    {
        var candidates = new List<Resource>();
        Gvk? role = isRole ? RoleType() : null;
        foreach (var resource in index.WithName(name))
        {
            if (!resource.PreviousIds.Any(id => id.Gvk.IsSelectedBy(target)) || (role is { } type && !resource.PreviousIds.Any(id => id.Gvk.IsSelectedBy(type))))
                continue;
            if (CanRefer(resource) && IsInNamespace(resource))
                candidates.Add(resource);
        }

        if (hasNamespace && candidates.Count > 0)
            candidates = WithNamespace(candidates, space!);
        if (candidates.Count > 1)
            candidates = candidates.FindAll(r => r.HasAffixesOf(referrer, allowsNone: true));
        if (candidates.Count > 1)
            candidates = candidates.FindAll(r => r.HasAffixesOf(referrer, allowsNone: false));
        if (candidates.Count == 0)
            return null;
        if (candidates.Exists(c => c.Name != candidates[0].Name || (space is not null && c.Namespace != candidates[0].Namespace)))
            throw new KustomizeException($"found multiple possible referrals: {string.Join(", ", candidates.Select(c => c.Id))}", referrer.Node.Origin);
        return candidates[0];
    }

    private List<Resource> WithNamespace(List<Resource> candidates, string space)
    {
        // What was in the namespace at first counts, and only if nothing was, what is in it now.
        var hasOriginal = index.FromNamespace(space).Any(CanRefer);
        return candidates.FindAll(r => (hasOriginal ? r.OriginalId : r.Id).EffectiveNamespace == space);
    }

    private bool CanRefer(Resource other)
    {
        if (_id.Gvk.IsClusterScoped)
            return true;
        var id = other.Id;
        return id.Gvk.IsClusterScoped || id.IsInNamespaceOf(_id) || BoundNamespaces().Contains(other.Namespace);
    }

    private bool IsInNamespace(Resource other)
    {
        if (_id.Gvk.IsClusterScoped)
            return true;
        var id = other.Id;
        return id.Gvk.IsClusterScoped || id.Gvk.Kind == "ServiceAccount" || id.IsInNamespaceOf(_id);
    }

    // A RoleBinding may name accounts of other namespaces.
    private HashSet<string> BoundNamespaces()
    {
        if (_boundNamespaces is not null)
            return _boundNamespaces;
        _boundNamespaces = new HashSet<string>(StringComparer.Ordinal);
        if (_id.Gvk.Kind == "RoleBinding" && referrer.Node.Find("subjects") is { Kind: NodeKind.Sequence } subjects)
        {
            foreach (var subject in subjects.Items)
            {
                if (subject.Find("kind")?.Value == "ServiceAccount" && subject.Find("namespace") is { Kind: NodeKind.Scalar } space)
                    _boundNamespaces.Add(space.Value);
            }
        }

        return _boundNamespaces;
    }

    private Gvk? RoleType() =>
        referrer.Node.Find("roleRef") is { } role && role.Find("apiGroup") is { } group && role.Find("kind") is { } kind ? new Gvk(group.Value, "", kind.Value) : null;
}
