using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Finds the health checks of a stage.</summary>
internal static class Healthchecks
{
    /// <summary>Whether the stage or one of its base stages has a HEALTHCHECK; NONE counts as an explicit decision.</summary>
    public static bool IsSaid(BuildStage stage)
    {
        for (var current = stage; current is not null; current = current.BaseStage)
        {
            if (current.Steps.Any(i => i is HealthcheckInstructionSyntax))
                return true;
        }

        return false;
    }

    /// <summary>Whether a built image has a HEALTHCHECK. The OCI image configuration has no field for it, but the history still shows it.</summary>
    public static bool IsSaid(ImageDocument image) =>
        image.Root.Get("config", "Healthcheck", "Test").Items().Any() || image.History.Any(h => h.Instruction == "HEALTHCHECK");
}
