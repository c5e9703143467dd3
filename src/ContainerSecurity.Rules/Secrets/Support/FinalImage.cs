using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds the build stages of the final image: the last one, and the stages that it is based on.</summary>
internal static class FinalImage
{
    /// <summary>The stages, from the last one to its base.</summary>
    public static IEnumerable<BuildStage> StagesOf(DockerfileDocument document)
    {
        for (var stage = document.Stages.LastOrDefault(); stage is not null; stage = stage.BaseStage)
            yield return stage;
    }
}
