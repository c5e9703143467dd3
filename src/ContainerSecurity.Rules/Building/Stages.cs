using System.Collections.Generic;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>Looks through stages.</summary>
internal static class Stages
{
    /// <summary>The instruction itself, or for ONBUILD the one that it puts off.</summary>
    public static InstructionSyntax Effective(InstructionSyntax instruction) =>
        instruction is OnbuildInstructionSyntax { Instruction: { } inner } ? inner : instruction;

    /// <summary>The instructions of all stages, each with whether a WORKDIR stands before it, in its stage or one that it is built from.</summary>
    public static IEnumerable<(InstructionSyntax Instruction, bool HasWorkdir)> WithWorkdir(DockerfileDocument document)
    {
        var done = new HashSet<BuildStage>();
        foreach (var stage in document.Stages)
        {
            var hasWorkdir = stage.BaseStage is { } parent && done.Contains(parent);
            foreach (var instruction in stage.Instructions)
            {
                var effective = Effective(instruction);
                yield return (effective, hasWorkdir);
                hasWorkdir |= effective is WorkdirInstructionSyntax;
            }

            if (hasWorkdir)
                done.Add(stage);
        }
    }
}
