using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A word after expansion.</summary>
/// <param name="Text">The text; an expanded piece maps to its variable in the file, one that is not known stays as it is written.</param>
/// <param name="Words">The text split into words after expansion.</param>
/// <param name="IsKnown">Whether every variable in it is known.</param>
/// <param name="Error">What is wrong with the word, or null.</param>
public sealed record ExpansionResult(MappedText Text, ImmutableArray<MappedText> Words, bool IsKnown, string? Error);
