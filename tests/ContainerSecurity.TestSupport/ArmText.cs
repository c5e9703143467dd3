namespace ContainerSecurity.TestSupport;

/// <summary>Creates ARM templates.</summary>
internal static class ArmText
{
    /// <summary>Creates a template of resources.</summary>
    /// <param name="resources">The lines of the list of resources. They can have markup.</param>
    public static string Resources(string resources) => Manifest.Lines(
        "{",
        "  \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\",",
        "  \"contentVersion\": \"1.0.0.0\",",
        "  \"resources\": [",
        Manifest.Indent(resources, 4),
        "  ]",
        "}");
}
