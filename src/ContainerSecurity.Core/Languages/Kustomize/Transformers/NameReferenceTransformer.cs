using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Makes fields that name other objects follow the names that these got.</summary>
/// <param name="references">The fields.</param>
internal sealed class NameReferenceTransformer(IReadOnlyList<NameReference> references) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        var index = new ReferralIndex(resources);
        if (index.IsEmpty)
            return;
        foreach (var referrer in resources.Items)
        {
            var type = referrer.OriginalId.Gvk;
            var finder = new ReferralFinder(index, referrer);
            foreach (var reference in references)
            {
                foreach (var field in reference.Referrers)
                {
                    if (type.IsSelectedBy(field.Gvk))
                        Update(finder, referrer, reference.Target, field);
                }
            }
        }
    }

    private static void Update(ReferralFinder finder, Resource referrer, Gvk target, FieldSpec field)
    {
        var isRole = field.Path.EndsWith("roleRef/name", StringComparison.Ordinal);
        // The type is that of now, even where a patch changed it.
        new FieldWalker(node => Set(finder, node, target, isRole)).Apply(referrer, field with { Gvk = referrer.Gvk });
    }

    private static void Set(ReferralFinder finder, Node node, Gvk target, bool isRole)
    {
        if (node.IsNull)
            return;
        switch (node.Kind)
        {
            case NodeKind.Scalar:
                SetScalar(finder, node, target, isRole);
                break;
            case NodeKind.Mapping:
                SetMapping(finder, node, target, isRole);
                break;
            default:
                foreach (var item in node.Items)
                    Set(finder, item, target, isRole);
                break;
        }
    }

    private static void SetScalar(ReferralFinder finder, Node node, Gvk target, bool isRole)
    {
        if (finder.Find(node.Value, target, isRole, null) is { } referral && referral.Name != node.Value)
            node.SetScalar(NameOf(referral, node));
    }

    private static void SetMapping(ReferralFinder finder, Node node, Gvk target, bool isRole)
    {
        if (node.Get("name") is not { } name)
            throw new KustomizeException("path config error; no 'name' field in node", node.Origin);
        var space = node.Get("namespace");
        if (finder.Find(name.Value, target, isRole, space?.Value ?? "", hasNamespace: space is not null) is not { } referral)
            return;
        if (referral.Name == name.Value && referral.Namespace.Length == 0)
            return;
        node.Set("name", NameOf(referral, name));
        if (referral.Namespace.Length > 0 && referral.Node.Find("metadata", "namespace") is { } found)
            node.Set("namespace", Node.Scalar(found.Text, origin: found.Origin), found.Origin);
    }

    // The name is that of the other object, but where it is the same in part, that part is still written here.
    private static Node NameOf(Resource referral, Node old)
    {
        var name = referral.Node.Find("metadata", "name")!;
        return Node.Scalar(ReferenceText.Combine(name.Text, old.Text), origin: old.Origin);
    }
}
