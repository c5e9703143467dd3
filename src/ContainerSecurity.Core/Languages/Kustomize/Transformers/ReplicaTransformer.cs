using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary><c>replicas</c>.</summary>
/// <param name="replica">The entry.</param>
/// <param name="fields">The fields.</param>
internal sealed class ReplicaTransformer(ReplicaEntry replica, IReadOnlyList<FieldSpec> fields) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        var text = RenderedText.From(replica.Count.ToString(CultureInfo.InvariantCulture), replica.CountOrigin);
        var walker = new FieldWalker(NodeKind.Scalar, GoYamlTags.Integer, replica.CountOrigin, node => node.SetScalar(Node.Scalar(text, origin: replica.CountOrigin)));
        var isFound = false;
        foreach (var field in fields)
        {
            foreach (var resource in resources.Items.Where(r => r.AllIds().Any(id => id.Name == replica.Name && id.Gvk.IsSelectedBy(field.Gvk))))
            {
                isFound = true;
                walker.Apply(resource, field);
            }
        }

        if (!isFound)
            throw new KustomizeException($"resource with name {replica.Name} does not match a config with the following GVK [{string.Join(" ", fields.Select(f => f.Gvk))}]", replica.Origin);
    }
}
