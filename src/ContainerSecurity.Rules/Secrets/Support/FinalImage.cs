using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Knows which stages the final image is made of: the last one, and those that it is built from.</summary>
internal static class FinalImage
{
    /// <summary>The stages, from the last one down.</summary>
    public static IEnumerable<BuildStage> StagesOf(DockerfileDocument document)
    {
        for (var stage = document.Stages.LastOrDefault(); stage is not null; stage = stage.BaseStage)
            yield return stage;
    }
}
