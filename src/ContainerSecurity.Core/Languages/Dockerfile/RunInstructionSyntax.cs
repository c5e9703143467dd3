using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>RUN: runs a command while the image is built.</summary>
public sealed class RunInstructionSyntax : InstructionSyntax
{
    internal RunInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.RunInstruction;

    /// <summary>The command in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;

    /// <summary>The command as the shell gets it, or null in exec form.</summary>
    public WordSyntax? ShellForm => Exec is null && !Words.IsEmpty ? Words[Words.Length - 1] : null;

    /// <summary>The <c>--mount</c> flags.</summary>
    public ImmutableArray<FlagSyntax> Mounts => FlagsNamed("mount");
}
