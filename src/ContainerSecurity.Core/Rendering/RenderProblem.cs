namespace ContainerSecurity.Rendering;

/// <summary>A failure of a rendering: what could not be built, and where a person would change it.</summary>
/// <param name="Message">The fact, then what to do.</param>
/// <param name="Origin">Where it is; null if it has no location.</param>
public sealed record RenderProblem(string Message, TextOrigin? Origin = null)
{
    /// <summary>Whether what is missing could be had, such as from a network or a cache; such a problem is "not analyzed", and not a mistake.</summary>
    public bool IsUnavailable { get; init; }
}
