using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary><c>namePrefix</c> and <c>nameSuffix</c>.</summary>
/// <param name="affix">The prefix or suffix.</param>
/// <param name="isSuffix">Whether it is a suffix.</param>
/// <param name="fields">The fields.</param>
internal sealed class PrefixTransformer(Node affix, bool isSuffix, IReadOnlyList<FieldSpec> fields) : ITransformer
{
    private static readonly Gvk[] Skipped = [new("", "", "CustomResourceDefinition"), new("apiregistration.k8s.io", "", "APIService"), new("", "", "Namespace")];

    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        var walker = new FieldWalker(NodeKind.Scalar, GoYamlTags.Text, affix.Origin, Set);
        foreach (var resource in resources.Items)
        {
            var type = resource.OriginalId.Gvk;
            if (Skipped.Any(type.IsSelectedBy))
                continue;
            foreach (var field in fields)
            {
                if (!type.IsSelectedBy(field.Gvk))
                    continue;
                if (field.Path == "metadata/name")
                    Remember(resource);
                walker.Apply(resource, field);
            }
        }
    }

    private void Remember(Resource resource)
    {
        if (isSuffix)
            resource.AddSuffix(affix.Value);
        else
            resource.AddPrefix(affix.Value);
        if (affix.Value.Length > 0)
            resource.StorePreviousId();
    }

    private void Set(Node node)
    {
        node.Expect(NodeKind.Scalar);
        var text = new RenderedText.Builder();
        text.Append(isSuffix ? node.Text : affix.Text).Append(isSuffix ? affix.Text : node.Text);
        node.SetScalar(Node.Scalar(text.ToRenderedText()));
    }
}
