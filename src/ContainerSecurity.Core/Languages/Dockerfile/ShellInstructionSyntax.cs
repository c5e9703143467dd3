using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>SHELL: the shell of what follows.</summary>
public sealed class ShellInstructionSyntax : InstructionSyntax
{
    internal ShellInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ShellInstruction;

    /// <summary>The words in exec form; null where the text is none.</summary>
    public ExecFormSyntax? ExecForm => Exec;
}
