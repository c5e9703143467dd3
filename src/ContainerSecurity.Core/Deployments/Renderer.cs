using System.Threading;
using ContainerSecurity.Languages.Kustomize;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Deployments;

/// <summary>Renders what is deployed: charts, kustomizations, plain manifests. It starts no program and uses no network.</summary>
public static class Renderer
{
    /// <summary>Renders a folder or file.</summary>
    /// <param name="path">The folder or file, as paths of <paramref name="files"/> are.</param>
    /// <param name="files">The files.</param>
    /// <param name="options">How it is rendered.</param>
    /// <param name="cancellationToken">Cancels the rendering.</param>
    /// <returns>What would be deployed, and what could not be rendered.</returns>
    /// <exception cref="System.OperationCanceledException">The rendering was cancelled.</exception>
    public static RenderResult Render(string path, IFileSource files, RenderOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(path);
        Guard.NotNull(files);
        cancellationToken.ThrowIfCancellationRequested();
        if (files.ListFolder(path) is { } names && KustomizeRenderer.IsKustomization(names))
            return KustomizeRenderer.Render(path, files, options ?? RenderOptions.Default, cancellationToken);
        return ManifestRenderer.Render(path, files, cancellationToken);
    }
}
