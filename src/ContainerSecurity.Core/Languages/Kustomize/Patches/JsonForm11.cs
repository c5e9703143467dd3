using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>Gives a value that was read as YAML 1.1 the form of JSON.</summary>
internal static class JsonForm11
{
    /// <summary>Changes the scalars of a node.</summary>
    public static void Apply(Node node)
    {
        foreach (var item in node.Items)
            Apply(item);
        foreach (var entry in node.Entries.Values)
            Apply(entry.Value);
        if (node.Kind != NodeKind.Scalar)
            return;
        var resolved = node.IsQuoted ? new GoYamlResolved(GoYamlTags.Text) : GoYamlResolver.Resolve(node.Value);
        var tag = node.Tag is GoYamlTags.Text or GoYamlTags.Timestamp ? GoYamlTags.Text : resolved.Tag;
        switch (tag)
        {
            case GoYamlTags.Boolean:
                Set(node, resolved.Boolean ? "true" : "false", tag);
                break;
            case GoYamlTags.Null:
                Set(node, "null", tag);
                break;
            case GoYamlTags.Integer:
                Set(node, resolved.Integer!, tag);
                break;
            case GoYamlTags.Float:
                // JSON has no fraction that is zero.
                var number = GoFloatText.FormatJson(resolved.Number);
                Set(node, number, number.IndexOfAny(['.', 'e']) < 0 ? GoYamlTags.Integer : tag);
                break;
            default:
                Set(node, node.Value, GoYamlTags.Text);
                break;
        }
    }

    private static void Set(Node node, string text, string tag) => node.SetJson(node.Value == text ? node.Text : RenderedText.From(text, node.Origin), tag);
}
