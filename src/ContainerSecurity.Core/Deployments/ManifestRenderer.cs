using System;
using System.Collections.Immutable;
using System.Threading;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Deployments;

/// <summary>Gives plain manifests as <c>kubectl apply --filename</c> takes them: the files of the folder itself, by name.</summary>
internal static class ManifestRenderer
{
    public static RenderResult Render(string path, IFileSource files, CancellationToken cancellationToken)
    {
        var rendered = ImmutableArray.CreateBuilder<RenderedFile>();
        if (files.ListFolder(path) is not { } names)
        {
            if (files.ReadFile(path) is not { } text)
                return new RenderResult(RenderingKind.Manifests, [], [new RenderProblem($"'{path}' cannot be read")]);
            rendered.Add(Copy(path, path, text));
            return new RenderResult(RenderingKind.Manifests, rendered.ToImmutable(), []);
        }

        foreach (var name in names.Sort(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = path.Length == 0 || path == "." ? name : path + "/" + name;
            if (IsManifest(name) && files.ReadFile(file) is { } text)
                rendered.Add(Copy(name, file, text));
        }

        return new RenderResult(RenderingKind.Manifests, rendered.ToImmutable(), []);
    }

    private static bool IsManifest(string name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static RenderedFile Copy(string name, string path, SourceText text) =>
        new(name, RenderedText.From(text.ToString(), new TextOrigin(new OriginFile(path, text), new TextSpan(0, text.Length), OriginKind.Literal)));
}
