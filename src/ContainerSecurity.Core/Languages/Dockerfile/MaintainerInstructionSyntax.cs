using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>MAINTAINER: the author (deprecated).</summary>
public sealed class MaintainerInstructionSyntax : InstructionSyntax
{
    internal MaintainerInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.MaintainerInstruction;

    /// <summary>The value: the rest of the line; null where it is missing.</summary>
    public WordSyntax? Value => Words.IsEmpty ? null : Words[0];
}
