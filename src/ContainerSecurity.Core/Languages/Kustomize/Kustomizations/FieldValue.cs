using System;
using System.Collections.Generic;
using System.Globalization;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>Reads typed values of a kustomization file as Go's JSON does: no conversion between types, null for nothing, names in any case.</summary>
internal static class FieldValue
{
    /// <summary>Reads the fields of an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="type">The name of the type for messages.</param>
    /// <param name="isStrict">Whether an unknown field is an error.</param>
    /// <param name="read">Reads a field by its name in lower case; false for an unknown one.</param>
    /// <exception cref="KustomizeException">It is no object, or a field is wrong.</exception>
    public static void ReadObject(Node node, string type, bool isStrict, Func<string, Node, bool> read)
    {
        if (node.IsNull)
            return;
        if (node.Kind != NodeKind.Mapping)
            throw Wrong(node, type, "types." + type);
        foreach (var entry in node.Entries)
        {
            if (!read(entry.Key.ToLowerInvariant(), entry.Value.Value) && isStrict)
                throw new KustomizeException($"invalid Kustomization: json: unknown field \"{entry.Key}\"", entry.Value.KeyOrigin);
        }
    }

    /// <summary>Reads a string; null for null.</summary>
    /// <exception cref="KustomizeException">It is no string.</exception>
    public static Node? Text(Node node, string field)
    {
        if (node.IsNull)
            return null;
        if (node.Kind != NodeKind.Scalar || node.Tag is GoYamlTags.Boolean or GoYamlTags.Integer or GoYamlTags.Float)
            throw Wrong(node, field, "string");
        return node;
    }

    /// <summary>Reads a boolean.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static bool Boolean(Node node, string field)
    {
        if (node.IsNull)
            return false;
        if (node.Kind != NodeKind.Scalar || node.Tag != GoYamlTags.Boolean || node.IsQuoted)
            throw Wrong(node, field, "bool");
        return GoYamlResolver.Resolve(node.Value).Boolean;
    }

    /// <summary>Reads a whole number.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static long Integer(Node node, string field)
    {
        if (node.IsNull)
            return 0;
        if (node.Kind != NodeKind.Scalar || node.Tag != GoYamlTags.Integer || !long.TryParse(GoYamlResolver.Resolve(node.Value).Integer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw Wrong(node, field, "int64");
        return number;
    }

    /// <summary>Reads a list.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static List<Node> List(Node node, string field, string type)
    {
        if (node.IsNull)
            return [];
        if (node.Kind != NodeKind.Sequence)
            throw Wrong(node, field, "[]" + type);
        return node.Items;
    }

    /// <summary>Reads a list of strings.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static List<Node> Texts(Node node, string field)
    {
        var result = new List<Node>();
        foreach (var item in List(node, field, "string"))
            result.Add(Text(item, field) ?? Node.String(RenderedText.Empty, item.Origin));
        return result;
    }

    /// <summary>Reads a list of objects.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static List<T> Objects<T>(Node node, string field, string type, Func<Node, T> read)
    {
        var result = new List<T>();
        foreach (var item in List(node, field, "types." + type))
            result.Add(read(item));
        return result;
    }

    /// <summary>Reads a map of strings.</summary>
    /// <exception cref="KustomizeException">It is none.</exception>
    public static Dictionary<string, Entry> TextMap(Node node, string field)
    {
        var result = new Dictionary<string, Entry>(StringComparer.Ordinal);
        if (node.IsNull)
            return result;
        if (node.Kind != NodeKind.Mapping)
            throw Wrong(node, field, "map[string]string");
        foreach (var entry in node.Entries)
            result.Add(entry.Key, new Entry(Text(entry.Value.Value, field) ?? Node.String(RenderedText.Empty, entry.Value.Value.Origin), entry.Value.KeyOrigin));
        return result;
    }

    private static KustomizeException Wrong(Node node, string field, string type) =>
        new($"invalid Kustomization: json: cannot unmarshal {JsonKind(node)} into Go struct field {field} of type {type}", node.Origin);

    private static string JsonKind(Node node) => node.Kind switch
    {
        NodeKind.Mapping => "object",
        NodeKind.Sequence => "array",
        _ => node.Tag switch { GoYamlTags.Boolean => "bool", GoYamlTags.Integer or GoYamlTags.Float => "number", _ => "string" },
    };
}
