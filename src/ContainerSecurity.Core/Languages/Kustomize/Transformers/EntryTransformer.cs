using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary><c>labels</c>, <c>commonLabels</c> and <c>commonAnnotations</c>: puts entries into maps.</summary>
/// <param name="entries">The entries.</param>
/// <param name="fields">The fields that hold the maps.</param>
internal sealed class EntryTransformer(Dictionary<string, Entry> entries, IReadOnlyList<FieldSpec> fields) : ITransformer
{
    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        if (entries.Count == 0)
            return;
        var sorted = entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        foreach (var resource in resources.Items)
        {
            foreach (var entry in sorted)
                Set(resource, entry.Key, entry.Value);
        }
    }

    // All fields of an object that get the entry anew share one node in kustomize, so a later patch of one changes the others as well.
    private void Set(Resource resource, string key, Entry entry)
    {
        var value = Node.Scalar(entry.Value.Text, GoYamlTags.Text, origin: entry.Value.Origin);
        var walker = new FieldWalker(NodeKind.Mapping, "", entry.KeyOrigin, node => node.Set(key, value, entry.KeyOrigin));
        foreach (var field in fields)
            walker.Apply(resource, field);
    }
}
