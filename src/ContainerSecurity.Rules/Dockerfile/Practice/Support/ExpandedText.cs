namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>A text of an instruction in which the builder expands variables.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsDeclaration">Whether the instruction declares a variable with this text.</param>
internal sealed record ExpandedText(MappedText Text, bool IsDeclaration);
