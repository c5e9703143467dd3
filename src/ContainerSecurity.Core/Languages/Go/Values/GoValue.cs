namespace ContainerSecurity.Languages.Go.Values;

/// <summary>A value as a program in Go has it, with the place in a file that it was written in.</summary>
/// <param name="origin">Where the value is written; null for one that was computed without a place.</param>
internal abstract class GoValue(TextOrigin? origin)
{
    /// <summary>The kind.</summary>
    public abstract GoKind Kind { get; }

    /// <summary>Where the value is written: of a scalar its text, of a collection its range.</summary>
    public TextOrigin? Origin { get; } = origin;
}
