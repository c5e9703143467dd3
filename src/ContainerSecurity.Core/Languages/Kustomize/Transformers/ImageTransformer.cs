using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>
/// <c>images</c>. All lists <c>containers</c> and <c>initContainers</c> are searched first, then the fields of the configuration, so <c>tagSuffix</c> is put
/// on twice.
/// </summary>
/// <param name="image">The entry.</param>
/// <param name="fields">The fields.</param>
/// <param name="patterns">The compiled expressions.</param>
internal sealed class ImageTransformer(ImageEntry image, IReadOnlyList<FieldSpec> fields, PatternCache patterns) : ITransformer
{
    private GoPattern? _pattern;

    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        _pattern = patterns.Get($"^{image.Name?.Value}(:[a-zA-Z0-9_.{{}}-]*)?(@sha256:[a-zA-Z0-9_.{{}}-]*)?$", image.Name?.Origin ?? image.Origin);
        var walker = new FieldWalker(NodeKind.Scalar, "", image.Origin, Set);
        foreach (var resource in resources.Items)
        {
            if (resource.Kind != "CustomResourceDefinition")
                VisitAll(resource.Node);
            foreach (var field in fields)
                walker.Apply(resource, field);
        }
    }

    private void VisitAll(Node node)
    {
        foreach (var item in node.Items)
            VisitAll(item);
        foreach (var entry in node.Entries)
        {
            VisitAll(entry.Value.Value);
            if (entry.Key is not ("containers" or "initContainers") || entry.Value.Value.Kind != NodeKind.Sequence)
                continue;
            foreach (var container in entry.Value.Value.Items)
            {
                if (container.Get("image") is { } found)
                    Set(found);
            }
        }
    }

    private void Set(Node node)
    {
        node.Expect(NodeKind.Scalar);
        if (!_pattern!.IsMatch(node.Value))
            return;
        var (name, tag) = ImageReference.Split(node.Value);
        var text = new RenderedText.Builder();
        if (image.NewName is not null)
            text.Append(image.NewName.Text);
        else
            text.Append(node.Text, 0, name);
        if (image.NewTag is not null)
            text.Append(":", image.NewTag.Origin).Append(image.NewTag.Text);
        else if (image.Digest is null)
            text.Append(node.Text, name, tag);
        AppendSuffix(text, hasTag: image.NewTag is not null || (image.Digest is null && tag > 1));
        if (image.Digest is not null)
            text.Append("@", image.Digest.Origin).Append(image.Digest.Text);
        else if (image.NewTag is null)
            text.Append(node.Text, name + tag, node.Text.Length - name - tag);
        node.SetScalar(Node.Scalar(text.ToRenderedText()));
    }

    private void AppendSuffix(RenderedText.Builder text, bool hasTag)
    {
        if (image.TagSuffix is null)
            return;
        if (!hasTag)
            text.Append(":", image.TagSuffix.Origin);
        text.Append(image.TagSuffix.Text);
    }
}
