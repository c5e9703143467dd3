namespace ContainerSecurity.Languages.Image;

/// <summary>A distribution as the file <c>os-release</c> names it.</summary>
/// <param name="Id">Its name: <c>ID</c>, such as <c>debian</c>.</param>
/// <param name="Version">Its version: <c>VERSION_ID</c>, such as <c>12</c>; null for a rolling release.</param>
/// <param name="Layer">The layer that holds the file, from zero.</param>
public sealed record LinuxDistribution(string Id, string? Version, int Layer);
