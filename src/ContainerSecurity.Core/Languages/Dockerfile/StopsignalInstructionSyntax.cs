using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>STOPSIGNAL: the signal that stops the container.</summary>
public sealed class StopsignalInstructionSyntax : InstructionSyntax
{
    internal StopsignalInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StopsignalInstruction;

    /// <summary>The value: the rest of the line; null where it is missing.</summary>
    public WordSyntax? Value => Words.IsEmpty ? null : Words[0];
}
