using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>EXPOSE: ports that the container listens on.</summary>
public sealed class ExposeInstructionSyntax : InstructionSyntax
{
    internal ExposeInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ExposeInstruction;

    /// <summary>The words before expansion.</summary>
    public ImmutableArray<WordSyntax> Ports => Words;
}
