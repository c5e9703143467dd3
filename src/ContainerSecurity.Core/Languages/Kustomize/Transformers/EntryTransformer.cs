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
        var origin = entries.Values.First().KeyOrigin;
        var sorted = entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToList();
        var walker = new FieldWalker(NodeKind.Mapping, "", origin, node =>
        {
            foreach (var entry in sorted)
                node.Set(entry.Key, Node.Scalar(entry.Value.Value.Text, GoYamlTags.Text, origin: entry.Value.Value.Origin), entry.Value.KeyOrigin);
        });
        foreach (var resource in resources.Items)
        {
            foreach (var field in fields)
                walker.Apply(resource, field);
        }
    }
}
