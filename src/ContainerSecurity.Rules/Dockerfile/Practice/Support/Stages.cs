using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Enumerates the instructions of build stages.</summary>
internal static class Stages
{
    /// <summary>The instruction itself, or the trigger instruction of ONBUILD.</summary>
    public static InstructionSyntax Effective(InstructionSyntax instruction) =>
        instruction is OnbuildInstructionSyntax { Instruction: { } inner } ? inner : instruction;

    /// <summary>The instructions of all stages, each with whether a WORKDIR precedes it in its stage or a base stage.</summary>
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

    /// <summary>The stages in order, each with the first stage of its FROM chain and the names that its base stages declare.</summary>
    /// <param name="document">The Dockerfile.</param>
    /// <param name="declared">The names that an instruction declares.</param>
    /// <param name="comparer">The comparer for names.</param>
    public static IEnumerable<(BuildStage Stage, BuildStage Root, ImmutableHashSet<string> Inherited)> WithInherited(
        DockerfileDocument document, Func<InstructionSyntax, IEnumerable<string>> declared, StringComparer comparer)
    {
        var done = new Dictionary<BuildStage, (BuildStage Root, ImmutableHashSet<string> Names)>();
        foreach (var stage in document.Stages)
        {
            var (root, inherited) = stage.BaseStage is { } parent && done.TryGetValue(parent, out var below) ? below : (stage, ImmutableHashSet.Create<string>(comparer));
            // FROM may name one of these with a variable.
            foreach (var possible in stage.PossibleBaseStages)
                inherited = inherited.Union(done[possible].Names);
            yield return (stage, root, inherited);
            done[stage] = (root, inherited.Union(stage.Instructions.Select(Effective).SelectMany(declared)));
        }
    }

    /// <summary>The names that an ENV or ARG declares.</summary>
    public static IEnumerable<string> Declared(InstructionSyntax instruction) => instruction switch
    {
        ArgInstructionSyntax arg => arg.Declarations.Select(d => d.Key.RawText),
        EnvInstructionSyntax env => env.Variables.Select(v => v.Key.RawText),
        _ => [],
    };
}
