namespace ContainerSecurity;

/// <summary>Why a finding does not count. A suppressed finding stays in the result.</summary>
/// <param name="Kind">Where the suppression stands.</param>
/// <param name="Justification">The reason that was given, or null.</param>
/// <param name="Location">The place of the suppression, where it stands in an analysed file.</param>
public sealed record Suppression(SuppressionKind Kind, string? Justification, Location? Location);
