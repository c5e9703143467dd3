using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>USER: who runs what follows.</summary>
public sealed class UserInstructionSyntax : InstructionSyntax
{
    internal UserInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UserInstruction;

    /// <summary>The value: the rest of the line; null where it is missing.</summary>
    public WordSyntax? Value => Words.IsEmpty ? null : Words[0];
}
