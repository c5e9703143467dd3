namespace ContainerSecurity.Languages.Go.Values;

/// <summary>An <c>int</c> or <c>int64</c>.</summary>
/// <param name="value">The value.</param>
/// <param name="kind">Which of them.</param>
/// <param name="origin">Where it is written.</param>
internal sealed class GoInteger(long value, GoKind kind = GoKind.Int, TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>The value.</summary>
    public long Value { get; } = value;

    /// <inheritdoc/>
    public override GoKind Kind { get; } = kind;
}
