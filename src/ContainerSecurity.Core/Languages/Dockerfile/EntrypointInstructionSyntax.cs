using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>ENTRYPOINT: the program that the container runs.</summary>
public sealed class EntrypointInstructionSyntax : InstructionSyntax
{
    internal EntrypointInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EntrypointInstruction;

    /// <summary>The command in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;

    /// <summary>The command as the shell gets it, or null in exec form.</summary>
    public WordSyntax? ShellForm => Exec is null && !Words.IsEmpty ? Words[Words.Length - 1] : null;
}
