using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patches;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Schemas;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Strategic merge patches.</summary>
/// <param name="patches">The patches.</param>
/// <param name="target">What is patched; null where the patches name it.</param>
/// <param name="schemas">The schemas.</param>
/// <param name="patterns">The compiled expressions.</param>
/// <param name="origin">Where the patches are named.</param>
internal sealed class StrategicPatchTransformer(IReadOnlyList<Resource> patches, Selector? target, ISchemaSource schemas, PatternCache patterns, TextOrigin? origin) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        if (target is null)
        {
            foreach (var patch in patches)
                Apply(FindTarget(resources, patch), patch.Copy());
            return;
        }

        if (patches.Count != 1)
            throw new KustomizeException("Multiple Strategic-Merge Patches in one `patches` entry is not allowed to set `patches.target` field", origin);
        var matcher = new SelectorMatcher(target, patterns);
        foreach (var resource in resources.Items.Where(matcher.Matches).ToList())
        {
            var patch = patches[0].Copy();
            patch.Node.Set("apiVersion", Node.String(RenderedText.From(resource.Gvk.ApiVersion, resource.Node.Find("apiVersion")?.Origin), resource.Node.Find("apiVersion")?.Origin));
            Apply(resource, patch);
        }

        resources.DropEmpty();
    }

    private static Resource FindTarget(ResourceList resources, Resource patch)
    {
        try
        {
            return resources.GetById(patch.OriginalId, patch.Node.Origin);
        }
        catch (KustomizeException exception)
        {
            throw new KustomizeException($"no resource matches strategic merge patch \"{patch.OriginalId}\": {exception.Message}", exception.Origin);
        }
    }

    private void Apply(Resource resource, Resource patch)
    {
        var (name, space, kind) = (Keep(resource, "metadata", "name"), Keep(resource, "metadata", "namespace"), resource.Node.Find("kind")!.Copy());
        if (patch.AllowsNameChange || patch.AllowsKindChange)
            resource.StorePreviousId();
        var merged = new StrategicMerge(schemas).Merge(resource.Node, patch.Node);
        // kustomize keeps the object that was merged into, so $patch: replace for a whole object changes nothing.
        if (merged is null)
            resource.Node = Node.Mapping();
        if (resource.IsEmpty)
            return;
        if (!patch.AllowsKindChange)
            Restore(resource.Node, "kind", kind);
        var metadata = resource.Node.Find("metadata");
        if (metadata is null)
            resource.Node.Entries["metadata"] = new Entry(metadata = Node.Mapping(patch.Node.Origin), patch.Node.Origin);
        if (!patch.AllowsNameChange)
            Restore(metadata, "name", name);
        Restore(metadata, "namespace", space);
    }

    private static Node? Keep(Resource resource, string key, string next) => resource.Node.Find(key, next)?.Copy();

    // The value as it was, but a string as kustomize sets it again.
    private static void Restore(Node node, string key, Node? value)
    {
        if (value is null || value.Value.Length == 0)
            node.Entries.Remove(key);
        else
            node.Set(key, value.Tag == GoYamlTags.Text ? value : Node.Scalar(value.Text, origin: value.Origin, isQuoted: value.IsQuoted));
    }
}
