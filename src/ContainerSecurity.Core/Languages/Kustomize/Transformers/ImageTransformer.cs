using System.Collections.Generic;
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
        var walker = new FieldWalker(Set);
        foreach (var resource in resources.Items)
        {
            if (resource.Kind == "CustomResourceDefinition")
                continue;
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
        AppendTag(text, node.Text, name, tag);
        if (image.Digest is not null)
            text.Append("@", image.Digest.Origin).Append(image.Digest.Text);
        else if (image.NewTag is null && image.TagSuffix is null)
            text.Append(node.Text, name + tag, node.Text.Length - name - tag);
        node.SetScalar(Node.Scalar(text.ToRenderedText()));
    }

    // A suffix counts where neither a tag nor a digest is given, and drops the digest as a tag does.
    private void AppendTag(RenderedText.Builder text, RenderedText old, int name, int tag)
    {
        if (image.NewTag is not null)
        {
            text.Append(":", image.NewTag.Origin).Append(image.NewTag.Text);
            return;
        }

        if (image.Digest is not null)
            return;
        text.Append(old, name, tag);
        if (image.TagSuffix is null)
            return;
        if (tag == 0)
            text.Append(":", image.TagSuffix.Origin);
        text.Append(image.TagSuffix.Text);
    }
}
