using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Generators;

/// <summary>Generates ConfigMaps and Secrets.</summary>
internal static class ObjectGenerator
{
    private const int LineLength = 70;

    /// <summary>Generates an object.</summary>
    /// <param name="generator">The entry.</param>
    /// <param name="all">The options of all generators.</param>
    /// <param name="folder">The folder of the kustomization.</param>
    /// <exception cref="KustomizeException">The entry or a source is wrong.</exception>
    public static Resource Generate(GeneratorEntry generator, GeneratorOptions? all, BuildFolder folder)
    {
        var options = GeneratorOptions.Merge(generator.Options, all);
        if (generator.Name is not { Value.Length: > 0 } name)
            throw new KustomizeException("a configmap must have a name", generator.Origin);
        var node = Node.Mapping(generator.Origin);
        Put(node, "apiVersion", Text("v1", generator.Origin));
        Put(node, "kind", Text(generator.IsSecret ? "Secret" : "ConfigMap", generator.Origin));
        var metadata = Node.Mapping(generator.Origin);
        Put(node, "metadata", metadata);
        metadata.Set("name", Node.Scalar(name.Text, origin: name.Origin), name.Origin);
        if (generator.Namespace is { Value.Length: > 0 } space)
            metadata.Set("namespace", Node.Scalar(space.Text, origin: space.Origin), space.Origin);
        if (generator.IsSecret)
            Put(node, "type", generator.Type is { Value.Length: > 0 } type ? Node.String(type.Text, type.Origin) : Text("Opaque", generator.Origin));
        AddData(node, generator, new KeyValueReader(folder).Read(generator));
        AddEntries(metadata, "labels", options?.Labels);
        AddEntries(metadata, "annotations", options?.Annotations);
        if (options?.Immutable is { } immutable)
            Put(node, "immutable", Node.Scalar(RenderedText.From("true", immutable.Origin), Go.Yaml.GoYamlTags.Boolean, origin: immutable.Origin));
        var resource = new Resource(node) { Behavior = generator.Behavior, NeedsHash = options is not { DisablesNameSuffixHash: true } };
        resource.CreateAnnotations();
        return resource;
    }

    private static Node Text(string text, TextOrigin? origin) => Node.String(RenderedText.From(text, Computed(origin)), origin);

    private static TextOrigin? Computed(TextOrigin? origin) => origin is null ? null : new TextOrigin(origin.File, origin.Span, OriginKind.Computed, origin.Via);

    private static void Put(Node node, string key, Node value) => node.Entries.Add(key, new Entry(value, value.Origin));

    private static void AddEntries(Node metadata, string name, Dictionary<string, Entry>? entries)
    {
        if (entries is not { Count: > 0 })
            return;
        var map = Node.Mapping(entries.Values.First().KeyOrigin);
        foreach (var entry in entries)
            map.Entries.Add(entry.Key, new Entry(Node.String(entry.Value.Value.Text, entry.Value.Value.Origin), entry.Value.KeyOrigin, Node.IsTextKey(entry.Key)));
        Put(metadata, name, map);
    }

    private static void AddData(Node node, GeneratorEntry generator, List<KeyValue> pairs)
    {
        if (generator.IsSecret)
            Put(node, "data", Node.Mapping(generator.Origin));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (!known.Add(pair.Key))
                throw new KustomizeException($"configmap {generator.Name!.Value} illegally repeats the key `{pair.Key}`", pair.KeyOrigin);
            var isData = generator.IsSecret || pair.Value is not null;
            var field = isData ? "data" : "binaryData";
            if (node.Find(field) is not { } data)
                Put(node, field, data = Node.Mapping(generator.Origin));
            data.Entries.Add(pair.Key, new Entry(generator.IsSecret || !isData ? Encode(pair) : Plain(pair), pair.KeyOrigin, Node.IsTextKey(pair.Key)));
        }
    }

    private static Node Plain(KeyValue pair)
    {
        var node = Node.String(pair.Value!, pair.Origin);
        node.IsQuoted = node.Value.Contains("\n", StringComparison.Ordinal);
        return node;
    }

    // Long ones are divided into lines.
    private static Node Encode(KeyValue pair)
    {
        var encoded = Convert.ToBase64String(pair.Bytes ?? Encoding.UTF8.GetBytes(pair.Value!.Text));
        if (encoded.Length >= LineLength)
        {
            var lines = new StringBuilder();
            for (var i = 0; i < encoded.Length; i += LineLength)
                lines.Append(encoded, i, Math.Min(LineLength, encoded.Length - i)).Append('\n');
            encoded = lines.ToString();
        }

        var origin = Computed(pair.Origin);
        var node = Node.String(RenderedText.From(encoded, origin), origin);
        node.IsQuoted = encoded.Contains("\n", StringComparison.Ordinal);
        return node;
    }
}
