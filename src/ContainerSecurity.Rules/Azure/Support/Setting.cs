using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>A setting of an Azure resource: not set, not known, or known, and where to point.</summary>
internal readonly struct Setting
{
    private Setting(DataNode? node, bool isUnknown, Location location) => (Node, IsUnknown, Location) = (node, isUnknown, location);

    /// <summary>What is set, or null where nothing is.</summary>
    public DataNode? Node { get; }

    /// <summary>Whether the file alone does not tell it.</summary>
    public bool IsUnknown { get; }

    /// <summary>The value; where none is set, the name of the nearest thing around it that is written.</summary>
    public Location Location { get; }

    /// <summary>Whether something known is set: no null, no empty text, list or object.</summary>
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
    /// <param name="path">The names on the way, parted by dots: <c>properties.networkProfile.networkPolicy</c>.</param>
    public static Setting Of(AzureResource resource, string path) => In(resource.Node, resource.Location, path);

    /// <summary>Finds a setting below a node.</summary>
    /// <param name="node">Where to begin.</param>
    /// <param name="owner">Where to point when nothing on the way is written.</param>
    /// <param name="path">The names on the way, parted by dots.</param>
    public static Setting In(DataMapping node, Location owner, string path)
    {
        DataNode current = node;
        foreach (var name in path.Split('.'))
        {
            if (current is DataScalar { Expression: not null })
                return new Setting(null, isUnknown: true, owner);
            if (current is not DataMapping mapping || mapping.FindIgnoreCase(name) is not { } entry || entry.Value.Resolved is not { } value || value is DataScalar { IsNull: true })
                return new Setting(null, isUnknown: false, owner);
            // "properties" says nothing to a reader: the resource's name is the better place.
            if (!name.Equals("properties", StringComparison.OrdinalIgnoreCase))
                owner = entry.Key.Location;
            current = value;
        }
        var unknown = current is DataScalar { Expression: not null };
        return new Setting(unknown ? null : current, unknown, current.Location);
    }

    /// <summary>Whether the value is known and is one of these, whatever the case.</summary>
    public bool Is(params string[] values) => Text is { } text && Array.Exists(values, v => v.Equals(text, StringComparison.OrdinalIgnoreCase));
}
