using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Reads the files of <c>crds</c>: OpenAPI definitions whose extensions say which fields hold labels, annotations and names.</summary>
internal sealed class DefinitionReader
{
    private readonly Dictionary<string, Node> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private FieldConfiguration _result = FieldConfiguration.Empty;

    private DefinitionReader()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="KustomizeException">It is no YAML.</exception>
    public static FieldConfiguration Read(OriginFile file)
    {
        var reader = new DefinitionReader();
        if (NodeReader.Read(new DocumentText(file).Whole, isVersion3: true) is not { Kind: NodeKind.Mapping } root)
            return reader._result;
        foreach (var entry in root.Entries)
        {
            if (entry.Value.Value.Find("Schema") is { Kind: NodeKind.Mapping } schema)
                reader._definitions[entry.Key] = schema;
            else if (entry.Value.Value.Find("schema") is { Kind: NodeKind.Mapping } other)
                reader._definitions[entry.Key] = other;
        }

        foreach (var definition in reader._definitions)
        {
            // The types of the API have a version and a kind.
            if (definition.Value.Find("properties")?.Find("kind") is null || definition.Value.Find("properties")?.Find("apiVersion") is null || definition.Value.Find("properties")?.Find("metadata") is null)
                continue;
            reader._visited.Clear();
            reader.Visit(definition.Key, new Gvk("", "", KindOf(definition.Key)), "");
        }

        return reader._result;
    }

    private static string KindOf(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private void Visit(string name, Gvk type, string path)
    {
        if (!_visited.Add(name) || !_definitions.TryGetValue(name, out var definition) || definition.Find("properties") is not { Kind: NodeKind.Mapping } properties)
            return;
        foreach (var property in properties.Entries)
        {
            var field = path.Length == 0 ? property.Key : path + "/" + property.Key;
            Take(property.Value.Value, type, field);
            if (property.Value.Value.Find("$ref") is { Kind: NodeKind.Scalar } reference)
                Visit(reference.Value, type, field);
            if (property.Value.Value.Find("items", "$ref") is { Kind: NodeKind.Scalar } item)
                Visit(item.Value, type, field);
        }

        _visited.Remove(name);
    }

    private void Take(Node property, Gvk type, string path)
    {
        var field = new FieldSpec(type, path, false);
        if (property.Find("x-kubernetes-annotation") is not null)
            _result = _result.Merge(new FieldConfiguration { CommonAnnotations = [field] });
        if (property.Find("x-kubernetes-label-selector") is not null)
            _result = _result.Merge(new FieldConfiguration { CommonLabels = [field] });
        if (property.Find("x-kubernetes-identity") is not null)
            _result = _result.Merge(new FieldConfiguration { NamePrefix = [field] });
        if (property.Find("x-kubernetes-object-ref-kind") is { Kind: NodeKind.Scalar } kind && property.Find("x-kubernetes-object-ref-api-version") is { Kind: NodeKind.Scalar } version)
        {
            var key = property.Find("x-kubernetes-object-ref-name-key") is { Kind: NodeKind.Scalar } name ? name.Value : "name";
            _result = _result.Merge(FieldConfiguration.Of(new Gvk("", version.Value, kind.Value), field with { Path = path + "/" + key }));
        }
    }
}
