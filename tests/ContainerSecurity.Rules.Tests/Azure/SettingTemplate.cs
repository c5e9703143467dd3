using System.Linq;
using System.Text;

namespace ContainerSecurity.Rules.Tests.Azure;

/// <summary>Templates with one resource, of which one setting is said: what the tests of a setting differ in.</summary>
/// <param name="type">The type of the resource with its version, as Bicep writes it.</param>
/// <param name="path">The names on the way to the setting, parted by dots.</param>
internal sealed class SettingTemplate(string type, string path)
{
    private readonly string[] _names = path.Split('.');

    /// <summary>The template in Bicep. A parameter called <c>setting</c> is there for a value that is not known.</summary>
    /// <param name="value">The value; null for a resource that does not say it.</param>
    /// <param name="name">The name of the resource.</param>
    public string Bicep(string? value = null, string name = "'shop'")
    {
        var text = new StringBuilder("param setting string\n\n").Append($"resource it '{type}' = {{\n  name: {name}\n");
        if (value is null)
            return text.Append("  properties: {}\n}\n").ToString();
        Nest(text, value, static name => name, depth: 1);
        return text.Append("}\n").ToString();
    }

    /// <summary>The template in JSON.</summary>
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

            """);
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
