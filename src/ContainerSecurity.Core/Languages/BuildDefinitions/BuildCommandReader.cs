using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Reads the commands of a script that build images. Sources: docker build, docker buildx build, podman build, buildah build, az acr build.</summary>
internal static class BuildCommandReader
{
    private const int MaxLength = 64 * 1024;

    /// <summary>Reads a script of a pipeline.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folders">The folders that it may start in.</param>
    /// <param name="builds">What is built.</param>
    public static void Read(DataScalar script, ImmutableArray<string> folders, BuildList builds)
    {
        if (script.Text.Length > MaxLength || !script.Text.Contains("build", StringComparison.Ordinal))
            return;
        foreach (var command in ShellScript.Parse(BuildTexts.WithoutExpressions(script.Text)).Commands.Select(c => c.EffectiveCommand))
        {
            var words = command.Arguments;
            if (command.Name is "cd" or "pushd")
            {
                if (words.Length != 1 || words[0].StaticText is not { } to || Placeholders.HasAny(to))
                    return;
                folders = [.. folders.Select(f => DocumentPath.Resolve(f, to)).OfType<string>()];
            }
            else if (command.Name is "docker" or "podman" or "nerdctl" or "buildah" && SkipWords(words, ["buildx", "image", "builder"]) is var start && Is(words, start, "build", "bud"))
            {
                ReadBuild(new BuildArguments(words.RemoveRange(0, start + 1)), script, folders, builds);
            }
            else if (command.Name == "az" && Is(words, 0, "acr") && Is(words, 1, "build"))
            {
                ReadRegistryBuild(new BuildArguments(words.RemoveRange(0, 2)), script, folders, builds);
            }
        }
    }

    private static int SkipWords(ImmutableArray<ShellWord> words, string[] skipped) => words.Length > 0 && skipped.Contains(words[0].StaticText) ? 1 : 0;

    private static bool Is(ImmutableArray<ShellWord> words, int index, params string[] texts) => index < words.Length && words[index].StaticText is { } text && texts.Contains(text);

    private static void ReadBuild(BuildArguments arguments, DataScalar script, ImmutableArray<string> folders, BuildList builds)
    {
        // --file is relative to where the command runs, not to the context.
        var file = arguments.Value("-f", "--file");
        var dockerfiles = file is null ? BuildList.Paths(folders, arguments.Context, null) : BuildList.Paths(folders, ".", file);
        foreach (var (image, place) in arguments.Values("-t", "--tag"))
            builds.Add(image, script.MappedText.MapSpan(place), dockerfiles, arguments.Value("--target"));
    }

    private static void ReadRegistryBuild(BuildArguments arguments, DataScalar script, ImmutableArray<string> folders, BuildList builds)
    {
        if (arguments.Value("-r", "--registry") is not { Length: > 0 } registry)
            return;
        var host = registry.Contains('.') ? registry : registry + ".azurecr.io";
        // --file is relative to the context.
        var dockerfiles = BuildList.Paths(folders, arguments.Context, arguments.Value("-f", "--file"));
        foreach (var (image, place) in arguments.Values("-t", "--image"))
            builds.Add(host + "/" + image, script.MappedText.MapSpan(place), dockerfiles, arguments.Value("--target"));
    }
}
