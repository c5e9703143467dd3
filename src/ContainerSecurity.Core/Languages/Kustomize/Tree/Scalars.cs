using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Finds the types of scalars.</summary>
internal static class Scalars
{
    /// <summary>The tag of a plain scalar.</summary>
    public static string TagOf(string value, bool isVersion3) => GoYamlResolver.Resolve(value, isVersion3).Tag;

    /// <summary>The type and value that a scalar has when it is printed and read again.</summary>
    /// <exception cref="KustomizeException">Its tag and its characters do not agree.</exception>
    public static GoYamlResolved Resolve(Node node)
    {
        var plain = GoYamlResolver.Resolve(node.Value, isVersion3: true);
        if (node.Tag == GoYamlTags.Text)
            return new GoYamlResolved(GoYamlTags.Text);
        if (node.Tag.Length == 0)
            return node.IsQuoted ? new GoYamlResolved(GoYamlTags.Text) : plain;
        // A tag that the characters have anyway is not printed, and what is quoted is a string then.
        if (plain.Tag == node.Tag)
            return node.IsQuoted && !node.IsTagged ? new GoYamlResolved(GoYamlTags.Text) : plain;
        if (node.Tag == GoYamlTags.Float && plain.Tag == GoYamlTags.Integer)
            return new GoYamlResolved(GoYamlTags.Float, plain.Number);
        if (node.Tag is GoYamlTags.Boolean or GoYamlTags.Integer or GoYamlTags.Float or GoYamlTags.Null or GoYamlTags.Timestamp)
            throw new KustomizeException($"yaml: cannot decode {GoYamlTags.Shorten(plain.Tag)} `{node.Value}` as a {GoYamlTags.Shorten(node.Tag)}", node.Origin);
        return new GoYamlResolved(node.Tag == GoYamlTags.Binary ? GoYamlTags.Binary : GoYamlTags.Text);
    }
}
