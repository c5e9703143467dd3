using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Settings for some files. They go before the settings for all files.</summary>
/// <param name="Files">The files: those that one of the patterns matches.</param>
/// <param name="Rules">The settings.</param>
public sealed record ConfigurationOverride(ImmutableArray<FileGlob> Files, ImmutableArray<RuleSetting> Rules);
