using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Deployments;

/// <summary>Groups documents into what is deployed together.</summary>
public static class UnitGrouping
{
    /// <summary>Groups documents by the folders that they are in.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <param name="settings">What the configuration says, the first one that fits counts.</param>
    /// <returns>The units, by path. Each document is in one.</returns>
    public static ImmutableArray<DeploymentUnit> Group(IEnumerable<Document> documents, params IEnumerable<UnitSetting> settings)
    {
        ImmutableArray<Document> all = [.. Guard.NotNull(documents).OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Start)];
        ImmutableArray<UnitSetting> configured = [.. Guard.NotNull(settings)];
        var folders = new ManifestFolders(all.OfType<KubernetesDocument>().Where(IsDeployed).Select(d => Normalize(d.Path)));
        var groups = new Dictionary<(DeploymentUnitKind Kind, string Path), ImmutableArray<Document>.Builder>();
        foreach (var document in all)
        {
            var path = Normalize(document.Path);
            var kind = KindOf(document);
            var key = (kind, kind != DeploymentUnitKind.Manifests ? path : configured.FirstOrDefault(s => s.Holds(path))?.Path ?? (configured.Any(s => s.LeavesOut(path)) ? DocumentPath.FolderOf(path) : folders.Find(path)));
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = ImmutableArray.CreateBuilder<Document>());
            group.Add(document);
        }

        return [.. groups.Select(g => Create(g.Key.Kind, g.Key.Path, g.Value.ToImmutable(), configured)).OrderBy(u => u.Path, StringComparer.Ordinal).ThenBy(u => u.Kind)];
    }

    /// <summary>Whether a file is test data or an example, by the names of its folders.</summary>
    /// <param name="path">The path.</param>
    public static bool IsTestData(string path) => TestFolders.Contain(Normalize(Guard.NotNull(path)));

    private static DeploymentUnit Create(DeploymentUnitKind kind, string path, ImmutableArray<Document> documents, ImmutableArray<UnitSetting> settings) =>
        new(kind, path.Length == 0 ? "." : path, documents)
        {
            IsTestData = settings.FirstOrDefault(s => s.Path == path)?.IsTestData ?? TestFolders.Contain(kind == DeploymentUnitKind.Manifests ? path + "/" : path),
        };

    private static string Normalize(string path) => path.IndexOf('\\') < 0 ? path : path.Replace('\\', '/');

    // A tool's own file in the root of a repository does not make a unit of all that is below it.
    private static bool IsDeployed(KubernetesDocument document) => document.Objects.Any(o => !ToolObjects.IsOfTool(o.ApiGroup));

    private static DeploymentUnitKind KindOf(Document document) => document.Kind switch
    {
        DocumentKind.Kubernetes => DeploymentUnitKind.Manifests,
        DocumentKind.Dockerfile => DeploymentUnitKind.Dockerfile,
        DocumentKind.ArmTemplate or DocumentKind.Bicep or DocumentKind.ContainerGroupYaml or DocumentKind.ContainerAppYaml or DocumentKind.AzureResource => DeploymentUnitKind.AzureDeployment,
        // A broken manifest is part of what it would be applied with.
        DocumentKind.Unrecognized when document.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || document.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) => DeploymentUnitKind.Manifests,
        _ => DeploymentUnitKind.File,
    };
}
