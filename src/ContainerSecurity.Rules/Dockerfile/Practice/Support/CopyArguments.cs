using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Judges whether the arguments of COPY and ADD are the paths that were meant.</summary>
internal static class CopyArguments
{
    /// <summary>Whether they are neither a broken JSON array, which CNS8055 reports, nor followed by a comment, which CNS8130 reports.</summary>
    public static bool AreAsMeant(InstructionSyntax instruction) => instruction.TrailingComment is null && !ExecForms.IsBrokenList(instruction);
}
