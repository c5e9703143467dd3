using System.Globalization;
using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Values;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Gives an object the form that it has after a way through JSON.</summary>
internal static class JsonForm
{
    /// <summary>Changes the scalars of a node: strings are quoted, numbers and dates have the notation of JSON.</summary>
    /// <exception cref="KustomizeException">JSON has no such value.</exception>
    public static void Apply(Node node)
    {
        foreach (var item in node.Items)
            Apply(item);
        foreach (var entry in node.Entries)
        {
            if (!entry.Value.IsText)
                throw new KustomizeException($"json: unsupported type: map[interface {{}}]interface {{}}: the key '{entry.Key}' is no string", entry.Value.KeyOrigin);
            Apply(entry.Value.Value);
        }

        if (node.Kind == NodeKind.Scalar)
            ApplyScalar(node, NodePrinter.ToValue(node));
    }

    private static void ApplyScalar(Node node, GoValue value)
    {
        switch (value)
        {
            case GoNil:
                node.SetJson(Written(node, "null"), GoYamlTags.Null);
                break;
            case GoBool boolean:
                node.SetJson(Written(node, boolean.Value ? "true" : "false"), GoYamlTags.Boolean);
                break;
            case GoInteger integer:
                node.SetJson(Written(node, integer.Value.ToString(CultureInfo.InvariantCulture)), GoYamlTags.Integer);
                break;
            case GoFloat number:
                node.SetJson(Written(node, GoFloatText.FormatJson(number.Value)), GoYamlTags.Float);
                break;
            case GoString text:
                node.SetJson(text.Rendered, GoYamlTags.Text);
                break;
        }
    }

    private static RenderedText Written(Node node, string text) => node.Value == text ? node.Text : RenderedText.From(text, node.Origin);
}
