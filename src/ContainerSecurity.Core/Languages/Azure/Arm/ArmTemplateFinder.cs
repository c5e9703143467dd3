using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>
/// Finds the template in a file: the file itself, or what a file holds that is deployed from elsewhere, such as an artifact of a blueprint
/// (<c>properties.template</c>) and a version of a template specification (<c>properties.mainTemplate</c>).
/// </summary>
internal static class ArmTemplateFinder
{
    private static readonly string[] Holders = ["template", "mainTemplate"];

    /// <summary>The template in a file, or null.</summary>
    public static DataMapping? Find(DataMapping root)
    {
        if (IsTemplate(root))
            return root;
        if (root.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties)
            return null;
        foreach (var holder in Holders)
        {
            if (properties.FindIgnoreCase(holder)?.Value.Resolved is DataMapping inner && IsTemplate(inner))
                return inner;
        }

        return null;
    }

    /// <summary>What a file gives for the parameters of a template that it holds, or null.</summary>
    public static DataMapping? FindArguments(DataMapping root, DataMapping template) =>
        root == template ? null : (root.FindIgnoreCase("properties")?.Value.Resolved as DataMapping)?.FindIgnoreCase("parameters")?.Value.Resolved as DataMapping;

    private static bool IsTemplate(DataMapping root) =>
        (Text(root, "$schema") is { } schema && schema.Contains("deploymentTemplate.json", StringComparison.OrdinalIgnoreCase))
        || (root.FindIgnoreCase("contentVersion") is not null && root.FindIgnoreCase("resources") is not null);

    private static string? Text(DataMapping mapping, string key) => mapping.FindIgnoreCase(key)?.Value.Resolved is DataScalar { Expression: null } scalar ? scalar.Text : null;
}
