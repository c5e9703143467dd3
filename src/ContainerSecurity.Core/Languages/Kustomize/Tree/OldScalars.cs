using System;
using ContainerSecurity.Languages.Go.Yaml;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Recognizes texts that YAML 1.1 would read as something else.</summary>
internal static class OldScalars
{
    /// <summary>Whether a plain text is a boolean, number, null or date in YAML 1.1.</summary>
    public static bool IsNotText(string value)
    {
        if (value.Length == 0 || value.Contains("\n", StringComparison.Ordinal))
            return false;
        // A text that is a collection or a comment, such as "{}" or "# x".
        if (value[0] is '{' or '[' or '#' or '-' || value.Contains(": ", StringComparison.Ordinal) || value[value.Length - 1] == ':')
            return IsCollection(value);
        return GoYamlResolver.Resolve(value).Tag != GoYamlTags.Text;
    }

    private static bool IsCollection(string value)
    {
        if (GoYamlResolver.Resolve(value).Tag != GoYamlTags.Text)
            return true;
        try
        {
            return new GoYamlParser(value).ParseDocument() is not { Kind: GoYamlNodeKind.Scalar };
        }
        catch (GoYamlException)
        {
            return false;
        }
    }
}
