namespace ContainerSecurity.TestSupport;

/// <summary>Creates container groups in YAML.</summary>
internal static class AciText
{
    /// <summary>Creates a container group for Linux.</summary>
    /// <param name="properties">The lines of its properties after <c>osType</c>. They can have markup.</param>
    public static string Group(string properties) => Manifest.Lines(
        "apiVersion: \"2023-05-01\"",
        "name: group",
        "type: Microsoft.ContainerInstance/containerGroups",
        "properties:",
        "  osType: Linux",
        Manifest.Indent(properties, 2));
}
