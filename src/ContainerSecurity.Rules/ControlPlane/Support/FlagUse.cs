namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>One use of a flag in a command.</summary>
/// <param name="Text">The value after <c>=</c>, or the next word; null if it is unknown; empty if there is none.</param>
/// <param name="Attached">The value after <c>=</c>; null if there is none or it is unknown.</param>
/// <param name="IsBare">Whether the flag has no <c>=</c>.</param>
/// <param name="Location">The location of the flag.</param>
internal readonly record struct FlagUse(string? Text, string? Attached, bool IsBare, Location Location)
{
    /// <summary>The value of a boolean flag, which is true if the flag is bare; null if it is unknown.</summary>
    public string? Switch => IsBare ? "true" : Attached;
}
