using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Values;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Makes the values of an object that kustomize prints: by way of JSON, so that keys are strings and numbers lose their notation.</summary>
internal static class NodePrinter
{
    private const int MaxDepth = 400;

    /// <summary>Makes a value of a node.</summary>
    /// <exception cref="KustomizeException">The node cannot be printed.</exception>
    public static GoValue ToValue(Node node) => ToValue(node, 0);

    private static GoValue ToValue(Node node, int depth)
    {
        if (depth > MaxDepth)
            throw new KustomizeException("object nests too deeply", node.Origin);
        switch (node.Kind)
        {
            case NodeKind.Mapping:
                var map = new GoMap(node.Origin);
                foreach (var entry in node.Entries)
                {
                    if (!entry.Value.IsText && depth > 0)
                        throw new KustomizeException($"json: unsupported type: map[interface {{}}]interface {{}}: the key '{entry.Key}' is no string", entry.Value.KeyOrigin);
                    map.Items.Add(entry.Key, ToValue(entry.Value.Value, depth + 1));
                    if (entry.Value.KeyOrigin is { } origin)
                        map.KeyOrigins.Add(entry.Key, origin);
                }

                return map;
            case NodeKind.Sequence:
                var items = new List<GoValue>(node.Items.Count);
                foreach (var item in node.Items)
                    items.Add(ToValue(item, depth + 1));
                return new GoList(items, node.Origin);
            default:
                return ToScalar(node);
        }
    }

    private static GoValue ToScalar(Node node)
    {
        var resolved = Scalars.Resolve(node);
        // The place of computed characters is that of their first segment.
        var origin = node.Origin ?? (node.Text.Segments.Length > 0 ? node.Text.Segments[0].Origin : null);
        switch (resolved.Tag)
        {
            case GoYamlTags.Null:
                return new GoNil(origin);
            case GoYamlTags.Boolean:
                return new GoBool(resolved.Boolean, origin);
            case GoYamlTags.Integer when resolved.Integer is { } text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number):
                return new GoInteger(number, GoKind.Int64, origin);
            case GoYamlTags.Integer when resolved.Integer is { } text && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var large):
                return new GoInteger((long)large, GoKind.UInt64, origin);
            case GoYamlTags.Integer or GoYamlTags.Float:
                return ToNumber(resolved.Number, origin, node);
            case GoYamlTags.Timestamp:
                return new GoString(RenderedText.From(Timestamps.Format(node.Value), origin), origin);
            case GoYamlTags.Binary:
                return new GoString(RenderedText.From(Decode(node), origin), origin);
            default:
                return new GoString(node.IsFolded ? FoldedText.Reread(node.Text) : node.Text, origin);
        }
    }

    // A whole number that JSON writes without an exponent is read back as an integer.
    private static GoValue ToNumber(double number, TextOrigin? origin, Node node)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            throw new KustomizeException("json: unsupported value: " + GoFloatText.Format(number), node.Origin);
        return long.TryParse(GoFloatText.FormatJson(number), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new GoInteger(whole, GoKind.Int64, origin)
            : new GoFloat(number, origin);
    }

    private static string Decode(Node node)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(node.Value));
        }
        catch (FormatException)
        {
            throw new KustomizeException("yaml: !!binary value contains invalid base64 data", node.Origin);
        }
    }
}
