using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A line that begins with no known instruction.</summary>
public sealed class UnknownInstructionSyntax : InstructionSyntax
{
    internal UnknownInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnknownInstruction;

    /// <summary>The rest of the line; null where there is none.</summary>
    public WordSyntax? Text => Words.IsEmpty ? null : Words[0];
}
