namespace ContainerSecurity.Data;

/// <summary>A YAML alias (<c>*name</c>). It refers to its anchor and is never copied.</summary>
public sealed class DataAlias : DataNode
{
    internal DataAlias(TextSpan span, string name, DataNode? target)
        : base(span)
    {
        Name = name;
        Target = target;
    }

    /// <summary>The name of the anchor.</summary>
    public string Name { get; }

    /// <summary>The anchored node; null when there is none or when it contains the alias.</summary>
    public DataNode? Target { get; }

    /// <inheritdoc/>
    public override DataNode? Resolved => Target?.Resolved;
}
