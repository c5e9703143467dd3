using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>CMD: the default command or its arguments.</summary>
public sealed class CmdInstructionSyntax : InstructionSyntax
{
    internal CmdInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CmdInstruction;

    /// <summary>The command in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;

    /// <summary>The command as the shell gets it, or null in exec form.</summary>
    public WordSyntax? ShellForm => Exec is null && !Words.IsEmpty ? Words[Words.Length - 1] : null;
}
