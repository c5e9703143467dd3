using System.Collections.Generic;

namespace ContainerSecurity.Languages.Kustomize.Schemas;

/// <summary>What a strategic merge patch must know of a field: how lists are merged, and the fields below.</summary>
internal sealed class Schema
{
    /// <summary>The fields.</summary>
    public Dictionary<string, Schema> Fields { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The values of a map whose keys are free; null for none.</summary>
    public Schema? Values { get; set; }

    /// <summary>The items of a list; null for unknown.</summary>
    public Schema? Items { get; set; }

    /// <summary>Whether the items of a list are merged.</summary>
    public bool IsMerged { get; set; }

    /// <summary>The keys that identify an item of a list; none where the item itself does.</summary>
    public IReadOnlyList<string> MergeKeys { get; set; } = [];

    /// <summary>A field; null for an unknown one.</summary>
    public Schema? Find(string name) => Fields.TryGetValue(name, out var field) ? field : Values;
}
