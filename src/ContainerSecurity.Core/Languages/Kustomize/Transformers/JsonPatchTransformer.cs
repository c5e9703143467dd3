using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patches;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>JSON patches.</summary>
/// <param name="operations">The patch.</param>
/// <param name="target">What is patched.</param>
/// <param name="patterns">The compiled expressions.</param>
/// <param name="origin">Where the patch is named.</param>
internal sealed class JsonPatchTransformer(IReadOnlyList<JsonOperation> operations, Selector? target, PatternCache patterns, TextOrigin? origin) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        if (target is null)
            throw new KustomizeException("must specify a target for JSON patch", origin);
        foreach (var resource in Find(resources))
        {
            resource.StorePreviousId();
            // Nodes that kustomize shares are no longer shared after a way through JSON.
            var node = resource.Node.Copy();
            var annotations = node.Find("metadata", "annotations");
            resource.Node = JsonPatch.Apply(node, operations);
            // kustomize keeps origins in annotations, so a patch of all of them drops these.
            if (!ReferenceEquals(resource.Node.Find("metadata", "annotations"), annotations))
                resource.ForgetOrigins();
            if (resource.Node.Kind != NodeKind.Mapping || resource.Kind.Length == 0)
                throw new KustomizeException("Object 'Kind' is missing after the JSON patch", origin);
        }
    }

    private List<Resource> Find(ResourceList resources) => resources.Items.Where(new SelectorMatcher(target!, patterns).Matches).ToList();
}
