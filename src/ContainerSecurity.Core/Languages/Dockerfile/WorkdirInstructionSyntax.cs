using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>WORKDIR: where what follows runs.</summary>
public sealed class WorkdirInstructionSyntax : InstructionSyntax
{
    internal WorkdirInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.WorkdirInstruction;

    /// <summary>The value: the rest of the line; null where it is missing.</summary>
    public WordSyntax? Value => Words.IsEmpty ? null : Words[0];
}
