namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A <c>nil</c>, such as a null of YAML.</summary>
/// <param name="origin">Where the null is written.</param>
internal sealed class GoNil(TextOrigin? origin = null) : GoValue(origin)
{
    /// <summary>A nil without an origin.</summary>
    public static GoNil Instance { get; } = new();

    /// <inheritdoc/>
    public override GoKind Kind => GoKind.Invalid;
}
