using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads from a file which images are built from which Dockerfiles.</summary>
internal static class BuildReader
{
    private static readonly string[] Commands = ["docker build", "podman build", "nerdctl build", "buildx build", "image build", "builder build", "acr build", "buildah"];

    /// <summary>Whether the words are there without which a file says nothing of images that are built.</summary>
    public static bool MayBeOne(string text)
    {
        if (text.Contains("services:", StringComparison.Ordinal) && text.Contains("build:", StringComparison.Ordinal) && text.Contains("image:", StringComparison.Ordinal))
            return true;
        return text.Contains("steps:", StringComparison.Ordinal)
            && (text.Contains("docker/build-push-action", StringComparison.Ordinal) || text.Contains("Docker@2", StringComparison.OrdinalIgnoreCase)
                || Commands.Any(c => text.Contains(c, StringComparison.Ordinal)));
    }

    /// <summary>What reads a file with that root; null where it is of no kind that is known.</summary>
    public static Action<DataMapping, BuildList>? For(DataMapping root)
    {
        if (root["apiVersion"] is DataScalar { Expression: null } version)
            return version.Text.StartsWith("skaffold/", StringComparison.Ordinal) ? SkaffoldReader.Read : null;
        if (root["services"] is DataMapping)
            return ComposeReader.Read;
        return root["jobs"] is not null || root["stages"] is DataSequence || root["steps"] is DataSequence ? PipelineReader.Read : null;
    }

    public static ImmutableArray<ImageBuild> Read(BuildDefinitionDocument document)
    {
        var builds = new BuildList(document);
        if (document.Root is DataMapping root)
            For(root)?.Invoke(root, builds);
        return builds.ToImmutable();
    }
}
