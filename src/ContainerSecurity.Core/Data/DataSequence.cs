using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>A sequence (YAML) or array (JSON, Bicep).</summary>
public sealed class DataSequence : DataNode
{
    internal DataSequence(TextSpan span, ImmutableArray<DataNode> items)
        : base(span)
    {
        Items = items;
        foreach (var item in items)
            item.Parent = this;
    }

    /// <summary>The items as written; an alias is not resolved.</summary>
    public ImmutableArray<DataNode> Items { get; }
}
