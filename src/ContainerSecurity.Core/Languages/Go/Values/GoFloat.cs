namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A <c>float64</c>.</summary>
/// <param name="value">The value.</param>
/// <param name="origin">Where it is written.</param>
internal sealed class GoFloat(double value, TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>The value.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.Float64;
}
