using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Building;

/// <summary>Finds the health checks of a stage.</summary>
internal static class Healthchecks
{
    /// <summary>Whether the stage or one that it is built from says something about its health; NONE counts, since it was said.</summary>
    public static bool IsSaid(BuildStage stage)
    {
        for (var current = stage; current is not null; current = current.BaseStage)
        {
            if (current.Instructions.Any(i => i is HealthcheckInstructionSyntax))
                return true;
        }

        return false;
    }
}
