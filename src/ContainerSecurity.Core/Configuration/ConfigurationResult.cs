using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>What was read from configuration files.</summary>
/// <param name="Configuration">The configuration; what was wrong has no effect on it.</param>
/// <param name="Diagnostics">What was wrong (CNS0002), by file from the nearest to the outermost.</param>
public sealed record ConfigurationResult(AnalyzerConfiguration Configuration, ImmutableArray<Diagnostic> Diagnostics);
