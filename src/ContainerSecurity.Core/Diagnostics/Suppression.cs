namespace ContainerSecurity;

/// <summary>The reason why a finding is suppressed. A suppressed finding stays in the result.</summary>
/// <param name="Kind">The kind of suppression.</param>
/// <param name="Justification">The reason that was given; null when there is none.</param>
/// <param name="Location">The location of the suppression in an analyzed file; null when it is elsewhere.</param>
public sealed record Suppression(SuppressionKind Kind, string? Justification, Location? Location);
