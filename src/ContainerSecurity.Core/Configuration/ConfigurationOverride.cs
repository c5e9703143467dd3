using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Settings for some files. They take precedence over the settings for all files.</summary>
/// <param name="Files">The patterns; a file must match one of them.</param>
/// <param name="Rules">The settings.</param>
public sealed record ConfigurationOverride(ImmutableArray<FileGlob> Files, ImmutableArray<RuleSetting> Rules);
