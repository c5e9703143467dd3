using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Schemas;

/// <summary>The schemas of an OpenAPI document that a kustomization names. It takes the place of the one that is built in.</summary>
/// <param name="document">The document.</param>
internal sealed class CustomSchemas(Node document) : ISchemaSource
{
    private const int MaxDepth = 60;

    private readonly Node? _definitions = document.Find("definitions");
    private readonly Dictionary<string, Schema> _resolved = new(StringComparer.Ordinal);
    private Dictionary<(string, string), string>? _names;

    /// <inheritdoc/>
    public Schema? Find(string apiVersion, string kind)
    {
        _names ??= FindNames();
        return _names.TryGetValue((apiVersion, kind), out var name) ? Resolve(name) : null;
    }

    private Dictionary<(string, string), string> FindNames()
    {
        var names = new Dictionary<(string, string), string>();
        if (_definitions is not { Kind: NodeKind.Mapping })
            return names;
        foreach (var definition in _definitions.Entries)
        {
            if (definition.Value.Value.Find("x-kubernetes-group-version-kind") is not { Kind: NodeKind.Sequence, Items.Count: 1 } types)
                continue;
            var type = types.Items[0];
            var gvk = new Gvk(Text(type, "group"), Text(type, "version"), Text(type, "kind"));
            names[(gvk.ApiVersion, gvk.Kind)] = definition.Key;
        }

        return names;
    }

    private static string Text(Node node, string key) => node.Find(key) is { Kind: NodeKind.Scalar } value ? value.Value : "";

    private Schema? Resolve(string name)
    {
        if (_resolved.TryGetValue(name, out var known))
            return known;
        if (_definitions?.Find(name) is not { } definition)
            return null;
        // Known before its fields, since it may contain itself.
        var schema = new Schema();
        _resolved.Add(name, schema);
        Fill(schema, definition, 0);
        return schema;
    }

    private Schema? Read(Node node, int depth)
    {
        if (depth > MaxDepth)
            return null;
        if (node.Find("$ref") is { Kind: NodeKind.Scalar } reference)
            return reference.Value.StartsWith("#/definitions/", StringComparison.Ordinal) ? Resolve(reference.Value.Substring(14)) : null;
        var schema = new Schema();
        Fill(schema, node, depth);
        return schema;
    }

    private void Fill(Schema schema, Node node, int depth)
    {
        if (node.Find("properties") is { Kind: NodeKind.Mapping } properties)
        {
            foreach (var property in properties.Entries)
            {
                if (Read(property.Value.Value, depth + 1) is { } field)
                    schema.Fields.Add(property.Key, field);
            }
        }

        if (node.Find("additionalProperties") is { Kind: NodeKind.Mapping } values)
            schema.Values = Read(values, depth + 1);
        if (node.Find("items") is { Kind: NodeKind.Mapping } items)
            schema.Items = Read(items, depth + 1);
        schema.IsMerged = Array.IndexOf(Text(node, "x-kubernetes-patch-strategy").Split(','), "merge") >= 0;
        if (!schema.IsMerged)
            return;
        if (node.Find("x-kubernetes-list-map-keys") is { Kind: NodeKind.Sequence, Items.Count: > 0 } keys)
            schema.MergeKeys = keys.Items.ConvertAll(k => k.Value);
        else if (Text(node, "x-kubernetes-patch-merge-key") is { Length: > 0 } key)
            schema.MergeKeys = [key];
    }
}
