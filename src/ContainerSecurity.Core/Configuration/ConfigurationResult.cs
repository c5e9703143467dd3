using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The result of reading configuration files.</summary>
/// <param name="Configuration">The configuration without the invalid parts.</param>
/// <param name="Diagnostics">The errors (CNS0002), by file from the nearest to the outermost.</param>
public sealed record ConfigurationResult(AnalyzerConfiguration Configuration, ImmutableArray<Diagnostic> Diagnostics);
