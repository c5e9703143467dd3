namespace ContainerSecurity.Suppressions;

/// <summary>A suppression as it is written, before its id is mapped to rules.</summary>
/// <param name="Tool">The tool whose dialect it is; null for ours.</param>
/// <param name="Id">The id in that dialect; null for all of the tool's.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="Place">The place of the id.</param>
/// <param name="Reason">The reason that is given, or null.</param>
internal sealed record Pragma(string? Tool, string? Id, TextSpan Scope, TextSpan Place, string? Reason);
