namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A <c>bool</c>.</summary>
/// <param name="value">The value.</param>
/// <param name="origin">Where it is written.</param>
internal sealed class GoBool(bool value, TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.Bool;
}
