namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>A text of an instruction in which the builder replaces variables.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsDeclaration">Whether the instruction itself declares a variable by it.</param>
internal sealed record ExpandedText(MappedText Text, bool IsDeclaration);
