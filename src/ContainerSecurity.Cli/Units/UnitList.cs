using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Deployments;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Cli.Units;

/// <summary>The units of an analysis, and what was not analyzed.</summary>
/// <param name="Units">The units, by path.</param>
/// <param name="Gaps">What was not analyzed, by path.</param>
internal sealed record UnitList(ImmutableArray<UnitEntry> Units, ImmutableArray<UnitGap> Gaps)
{
    /// <summary>Lists the units of a result.</summary>
    public static UnitList Of(AnalysisResult result)
    {
        var unanalyzed = new HashSet<string>(result.UnanalyzedPaths, StringComparer.Ordinal);
        return new UnitList(
            [.. result.Documents.Units.Select(u => Create(u, unanalyzed)).Where(u => u.Files.Length > 0)],
            [.. unanalyzed.Order(StringComparer.Ordinal).Select(path => CreateGap(path, result))]);
    }

    private static UnitEntry Create(DeploymentUnit unit, HashSet<string> unanalyzed) => new(
        Name(unit.Kind),
        unit.Path,
        unit.IsTestData,
        [.. unit.Documents.Select(d => d.Path).Distinct(StringComparer.Ordinal).Where(p => !unanalyzed.Contains(p))],
        [.. (unit.Rendered.IsEmpty ? unit.Documents : unit.Rendered).OfType<KubernetesDocument>().SelectMany(d => d.Objects).Select(o => o.Identity.ToString())]);

    private static UnitGap CreateGap(string path, AnalysisResult result)
    {
        var problem = result.Documents.Documents.Where(d => d.Path == path).SelectMany(d => d.SyntaxDiagnostics).FirstOrDefault();
        return problem is null
            ? new UnitGap(path, null, "The file is too large")
            : new UnitGap(path, problem.Location.Start.Line + 1, problem.Message);
    }

    private static string Name(DeploymentUnitKind kind) => kind switch
    {
        DeploymentUnitKind.Manifests => "manifests",
        DeploymentUnitKind.HelmRelease => "helm release",
        DeploymentUnitKind.Kustomization => "kustomization",
        DeploymentUnitKind.AzureDeployment => "azure deployment",
        DeploymentUnitKind.ComposeProject => "compose project",
        DeploymentUnitKind.Dockerfile => "dockerfile",
        _ => "file",
    };
}

/// <summary>A unit.</summary>
/// <param name="Kind">What it is, for people.</param>
/// <param name="Path">The folder or file that it is known by.</param>
/// <param name="IsTestData">Whether it is test data or an example.</param>
/// <param name="Files">The paths of its files.</param>
/// <param name="Objects">The Kubernetes objects in it.</param>
internal sealed record UnitEntry(string Kind, string Path, bool IsTestData, ImmutableArray<string> Files, ImmutableArray<string> Objects);

/// <summary>A file that was not analyzed.</summary>
/// <param name="Path">The path.</param>
/// <param name="Line">The line of the first problem, from 1; null for the file as a whole.</param>
/// <param name="Reason">Why.</param>
internal sealed record UnitGap(string Path, int? Line, string Reason);
