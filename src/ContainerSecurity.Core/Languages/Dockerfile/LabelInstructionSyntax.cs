using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>LABEL: metadata.</summary>
public sealed class LabelInstructionSyntax : InstructionSyntax
{
    internal LabelInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.LabelInstruction;

    /// <summary>The labels.</summary>
    public ImmutableArray<KeyValueSyntax> Labels => Pairs;
}
