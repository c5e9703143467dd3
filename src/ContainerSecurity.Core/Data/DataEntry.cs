namespace ContainerSecurity.Data;

/// <summary>A key of a mapping and its value.</summary>
public sealed class DataEntry
{
    internal DataEntry(DataScalar key, DataNode value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key.</summary>
    public DataScalar Key { get; }

    /// <summary>The value as written; an alias is not resolved.</summary>
    public DataNode Value { get; }

    /// <summary>The range from the key to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(Key.Span.Start, System.Math.Max(Key.Span.End, Value.Span.End));

    /// <summary>The range from the key to the end of the value, with its document.</summary>
    public Location Location => new(Key.Document, Span);
}
