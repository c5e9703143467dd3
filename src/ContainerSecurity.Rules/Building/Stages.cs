using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>Looks through stages.</summary>
internal static class Stages
{
    /// <summary>The instructions of a type that come before another one, in its stage and the stages that it is built from.</summary>
    public static IEnumerable<T> Before<T>(InstructionSyntax instruction)
        where T : InstructionSyntax
    {
        for (var stage = instruction.Stage; stage is not null; stage = stage.BaseStage)
        {
            foreach (var found in stage.Instructions.OfType<T>())
            {
                if (found.Span.Start < instruction.Span.Start)
                    yield return found;
            }
        }
    }

    /// <summary>The stage of a name among those of a Dockerfile that begin before a place; null where there is none.</summary>
    public static BuildStage? FindBefore(DockerfileDocument document, string name, int position) =>
        document.Stages.LastOrDefault(s => s.Location.Span.Start < position && string.Equals(s.Name.Value, name, StringComparison.OrdinalIgnoreCase));
}
