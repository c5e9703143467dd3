using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>A setting of an Azure resource, which is missing, unknown or known, and its location.</summary>
internal readonly struct Setting
{
    private Setting(DataNode? node, bool isUnknown, Location location) => (Node, IsUnknown, Location) = (node, isUnknown, location);

    /// <summary>The value node, or null if the setting is missing or unknown.</summary>
    public DataNode? Node { get; }

    /// <summary>Whether the value cannot be determined from the file alone.</summary>
    public bool IsUnknown { get; }

    /// <summary>The location of the value, or of the nearest enclosing key if the setting is missing.</summary>
    public Location Location { get; }

    /// <summary>Whether the value is known and is neither null nor an empty string, list or object.</summary>
    public bool IsPresent => Node switch
    {
        DataScalar scalar => scalar.Expression is null && scalar.Text.Length > 0,
        DataSequence list => list.Items.Length > 0,
        DataMapping mapping => mapping.Entries.Length > 0,
        _ => false,
    };

    /// <summary>The text of a known scalar, or null.</summary>
    public string? Text => Node is DataScalar { Expression: null } scalar ? scalar.Text : null;

    /// <summary>Finds a setting of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="path">The path of property names, separated by dots: <c>properties.networkProfile.networkPolicy</c>.</param>
    public static Setting Of(AzureResource resource, string path) => In(resource.Node, resource.Location, path);

    /// <summary>Finds a setting below a node.</summary>
    /// <param name="node">The node where the path starts.</param>
    /// <param name="owner">The fallback location if no part of the path exists.</param>
    /// <param name="path">The path of property names, separated by dots.</param>
    public static Setting In(DataMapping node, Location owner, string path)
    {
        DataNode current = node;
        foreach (var name in path.Split('.'))
        {
            if (current is DataScalar { Expression: not null })
                return new Setting(null, isUnknown: true, owner);
            if (current is not DataMapping mapping || mapping.FindIgnoreCase(name) is not { } entry || entry.Value.Resolved is not { } value || value is DataScalar { IsNull: true })
                return new Setting(null, isUnknown: false, owner);
            // The key "properties" is not informative; the resource name is a better location.
            if (!name.Equals("properties", StringComparison.OrdinalIgnoreCase))
                owner = entry.Key.Location;
            current = value;
        }
        var unknown = current is DataScalar { Expression: not null };
        return new Setting(unknown ? null : current, unknown, current.Location);
    }

    /// <summary>Whether the value is known and equals one of these, ignoring case.</summary>
    public bool Is(params string[] values) => Text is { } text && Array.Exists(values, v => v.Equals(text, StringComparison.OrdinalIgnoreCase));
}
