using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads skaffold files. Source: the skaffold.yaml reference, build.artifacts.</summary>
internal static class SkaffoldReader
{
    private static readonly string[] Others = ["jib", "ko", "bazel", "buildpacks", "custom"];

    public static void Read(DataMapping root, BuildList builds)
    {
        var folder = DocumentPath.FolderOf(builds.Document.Path.Replace('\\', '/'));
        foreach (var artifact in root.Get("build", "artifacts").Mappings())
        {
            if (artifact.Scalar("image") is not { } image || Others.Any(o => artifact[o] is not null))
                continue;
            var docker = artifact["docker"] ?? artifact["kaniko"];
            builds.Add(image.Text, image.Span, BuildList.Paths([folder], artifact.Scalar("context")?.Text ?? ".", docker.Scalar("dockerfile")?.Text), docker.Scalar("target")?.Text);
        }
    }
}
