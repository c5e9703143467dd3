namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A flag as it is given.</summary>
/// <param name="Text">What stands behind <c>=</c>, or the next word; null when it is not known; empty when there is none.</param>
/// <param name="Attached">What stands behind <c>=</c>; null where nothing does or it is not known.</param>
/// <param name="IsBare">Whether there is no <c>=</c>.</param>
/// <param name="Location">The word.</param>
internal readonly record struct FlagUse(string? Text, string? Attached, bool IsBare, Location Location)
{
    /// <summary>The value of a flag that is true when nothing else is said; null when it is not known.</summary>
    public string? Switch => IsBare ? "true" : Attached;
}
