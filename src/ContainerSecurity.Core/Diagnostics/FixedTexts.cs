using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The result of applying fixes to the documents of a run.</summary>
/// <param name="Texts">The new texts of the files that change, by path.</param>
/// <param name="Applied">The fixes that were applied, in the order in which they were given.</param>
public sealed record FixedTexts(ImmutableDictionary<string, SourceText> Texts, ImmutableArray<FindingFix> Applied);
