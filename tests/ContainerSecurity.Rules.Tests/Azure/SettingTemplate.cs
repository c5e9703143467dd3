using System.Linq;
using System.Text;

namespace ContainerSecurity.Rules.Tests.Azure;

/// <summary>Creates templates with one resource and one setting.</summary>
/// <param name="type">The resource type with its API version, as written in Bicep.</param>
/// <param name="path">The path of the setting, separated by dots.</param>
/// <param name="tier">The name of the SKU; null for a resource without one.</param>
internal sealed class SettingTemplate(string type, string path, string? tier = null)
{
    private readonly string[] _names = path.Split('.');

    /// <summary>Creates the template in Bicep. Its parameter <c>setting</c> serves as an unknown value.</summary>
    /// <param name="value">The value; null for a resource without the setting.</param>
    /// <param name="name">The name of the resource.</param>
    public string Bicep(string? value = null, string name = "'shop'")
    {
        var text = new StringBuilder("param setting string\n\n").Append($"resource it '{type}' = {{\n  name: {name}\n").Append(tier is null ? "" : $"  sku: {{ name: '{tier}' }}\n");
        if (value is null)
            return text.Append("  properties: {}\n}\n").ToString();
        Nest(text, value, static name => name, depth: 1);
        return text.Append("}\n").ToString();
    }

    /// <summary>Creates the template in JSON.</summary>
    /// <param name="value">The value.</param>
    public string Arm(string value)
    {
        var parts = type.Split('@');
        var text = new StringBuilder($$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "{{parts[0]}}",
                  "apiVersion": "{{parts[1]}}",
                  "name": "shop",

            """).Append(tier is null ? "" : $"      \"sku\": {{ \"name\": \"{tier}\" }},\n");
        Nest(text, value, static name => $"\"{name}\"", depth: 3);
        return text.Append("    }\n  ]\n}\n").ToString();
    }

    private void Nest(StringBuilder text, string value, System.Func<string, string> write, int depth)
    {
        foreach (var (name, i) in _names.Select(static (n, i) => (n, i)))
            text.Append(' ', 2 * (depth + i)).Append(write(name)).Append(": ").Append(i < _names.Length - 1 ? "{" : value).Append('\n');
        for (var i = _names.Length - 2; i >= 0; i--)
            text.Append(' ', 2 * (depth + i)).Append("}\n");
    }
}
