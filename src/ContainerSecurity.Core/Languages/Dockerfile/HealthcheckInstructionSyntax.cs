using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>HEALTHCHECK: how the container's health is told.</summary>
public sealed class HealthcheckInstructionSyntax : InstructionSyntax
{
    internal HealthcheckInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.HealthcheckInstruction;

    /// <summary>CMD or NONE; null where neither is written.</summary>
    public WordSyntax? Type => Words.IsEmpty ? null : Words[0];

    /// <summary>Whether it is NONE.</summary>
    public bool IsNone => string.Equals(Type?.RawText, "none", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>The command in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;

    /// <summary>The command as the shell gets it, or null.</summary>
    public WordSyntax? ShellForm => Exec is null && Words.Length > 1 ? Words[1] : null;
}
