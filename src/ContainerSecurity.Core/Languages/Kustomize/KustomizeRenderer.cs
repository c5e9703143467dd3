using System;
using System.Collections.Immutable;
using System.Threading;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Building;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Languages.Kustomize;

/// <summary>
/// Builds kustomizations as <c>kubectl kustomize</c> with kustomize 5.7.1 does, without a network and without plugins that are programs. Each character of the
/// output knows what wrote it.
/// </summary>
internal static class KustomizeRenderer
{
    // A limit of ours: more is no deployment.
    private const int MaxLength = 64 * 1024 * 1024;

    /// <summary>Builds a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="options">How it is rendered; nothing of it concerns kustomizations.</param>
    /// <param name="cancellationToken">Cancels the build.</param>
    /// <returns>One text with all objects, or the problem that there is none for.</returns>
    public static RenderResult Render(string folder, IFileSource files, RenderOptions options, CancellationToken cancellationToken)
    {
        Guard.NotNull(options);
        try
        {
            var text = Build(folder, new BuildFiles(files, cancellationToken));
            return new RenderResult(RenderingKind.Kustomize, [new RenderedFile(".", text)], []) { Stream = text };
        }
        catch (KustomizeException exception)
        {
            return new RenderResult(RenderingKind.Kustomize, [new RenderedFile(".", null, exception.Message)], [new RenderProblem(exception.Message, exception.Origin) { IsUnavailable = exception.IsUnavailable }]);
        }
    }

    /// <summary>Whether a folder has a kustomization file.</summary>
    public static bool IsKustomization(ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (KustomizationFile.IsName(name))
                return true;
        }

        return false;
    }

    private static RenderedText Build(string path, BuildFiles files)
    {
        var context = new BuildContext();
        var folder = BuildFolder.Open(files, path);
        var builder = KustomizationBuilder.Open(context, folder, "");
        var kustomization = builder.Kustomization;
        context.RecordsOrigins = kustomization.BuildMetadata.Count > 0;
        context.UseSchema(kustomization, folder);
        var gathered = new Accumulator();
        builder.Build(gathered);
        new HashTransformer().Transform(gathered.Resources);
        new NameReferenceTransformer(gathered.Fields.NameReferences).Transform(gathered.Resources);
        if (VariableResolver.Resolve(gathered) is { Count: > 0 } variables)
            new VariableTransformer(variables, gathered.Fields.Variables).Transform(gathered.Resources);
        foreach (var resource in gathered.Resources.Items)
        {
            if (resource.Name.Length == 0 && !resource.Kind.EndsWith("List", StringComparison.Ordinal))
                throw new KustomizeException("missing metadata.name in object " + resource.Id, resource.Node.Origin);
        }

        gathered.Resources.RemoveAll(r => r.MetadataMap("annotations").TryGetValue("config.kubernetes.io/local-config", out var local) && local != "false");
        new ResourceSorter(kustomization.SortOptions).Transform(gathered.Resources);
        return Print(gathered.Resources, new MetadataPrinter(kustomization), files);
    }

    private static RenderedText Print(ResourceList resources, MetadataPrinter metadata, BuildFiles files)
    {
        var text = new RenderedText.Builder();
        foreach (var resource in resources.Items)
        {
            files.ThrowIfCancelled();
            metadata.Apply(resource);
            if (text.Length > 0)
                text.Append("---\n", null);
            try
            {
                text.Append(GoYamlWriter.Write(NodePrinter.ToValue(resource.Node)));
            }
            catch (GoYamlException exception)
            {
                throw new KustomizeException(exception.Message, resource.Node.Origin);
            }

            if (text.Length > MaxLength)
                throw new KustomizeException("the output is too large", resource.Node.Origin);
        }

        return text.ToRenderedText();
    }
}
