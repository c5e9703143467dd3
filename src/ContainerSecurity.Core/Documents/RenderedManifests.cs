using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity;

/// <summary>Reads the manifests that a chart or kustomization renders to. Their findings are reported in the files that they were written in.</summary>
public static class RenderedManifests
{
    /// <summary>Reads a rendered text.</summary>
    /// <param name="path">The path of what was rendered.</param>
    /// <param name="text">The text.</param>
    /// <param name="sources">The documents of the files that it was rendered from; a file without one has no findings.</param>
    /// <returns>The manifests, for <see cref="Deployments.DeploymentUnit.Rendered"/>.</returns>
    public static ImmutableArray<Document> Parse(string path, RenderedText text, IEnumerable<Document> sources)
    {
        Guard.NotNull(path);
        var origins = new RenderedOrigins(Guard.NotNull(text), path, Guard.NotNull(sources).ToLookup(d => d.Path));
        var format = new KubernetesFormat();
        return
        [
            .. YamlReader.Read(path, SourceText.From(text.Text), ParserLimits.Default)
                .Where(source => !source.IsBroken && format.Recognizes(source))
                .Select(source => new KubernetesDocument(source, origins)),
        ];
    }
}
