using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>ONBUILD: an instruction for builds that begin with this image.</summary>
public sealed class OnbuildInstructionSyntax : InstructionSyntax
{
    internal OnbuildInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OnbuildInstruction;

    /// <summary>The instruction; null where it is missing.</summary>
    public InstructionSyntax? Instruction { get; internal set; }
}
