namespace ContainerSecurity;

/// <summary>The rules that a configuration file disables.</summary>
/// <param name="Path">The path of the configuration file.</param>
/// <param name="Count">The number of rules that would be enabled without it.</param>
public sealed record DisabledRules(string Path, int Count);
