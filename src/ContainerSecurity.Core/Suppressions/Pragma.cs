namespace ContainerSecurity.Suppressions;

/// <summary>A suppression as written, before its id is mapped to rules.</summary>
/// <param name="Tool">The tool whose dialect is used; null for our own.</param>
/// <param name="Id">The id in that dialect; null for all ids of the tool.</param>
/// <param name="Scope">The range that it covers.</param>
/// <param name="Place">The range of the id.</param>
/// <param name="Reason">The reason that is given; null when there is none.</param>
internal sealed record Pragma(string? Tool, string? Id, TextSpan Scope, TextSpan Place, string? Reason);
