using ContainerSecurity.Languages.Kustomize.Generators;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Puts hashes of the content after the names of generated objects.</summary>
internal sealed class HashTransformer : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        foreach (var resource in resources.Items)
        {
            if (!resource.NeedsHash || resource.Node.Find("metadata", "name") is not { Kind: NodeKind.Scalar } name)
                continue;
            var hash = ContentHash.Compute(resource);
            resource.StorePreviousId();
            // The hash is of the whole object.
            var origin = resource.Node.Origin is { } place ? new TextOrigin(place.File, place.Span, OriginKind.Computed, place.Via) : null;
            name.SetScalar(Node.Scalar(new RenderedText.Builder().Append(name.Text).Append("-" + hash, origin).ToRenderedText(), origin: name.Origin));
        }
    }
}
