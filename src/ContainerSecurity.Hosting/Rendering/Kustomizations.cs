using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContainerSecurity.Deployments;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Hosting.Rendering;

/// <summary>Builds the kustomizations among the files. One that another uses is judged as that one builds it.</summary>
/// <param name="files">The files that they may name.</param>
/// <param name="texts">The texts that replace files, by path.</param>
/// <param name="cancellationToken">Cancels the builds.</param>
internal sealed class Kustomizations(IFileSource files, IReadOnlyDictionary<string, SourceText> texts, CancellationToken cancellationToken)
{
    private static readonly string[] Names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    /// <summary>Builds the kustomizations and adds the documents that their findings are reported in.</summary>
    /// <param name="found">The files that were found.</param>
    /// <param name="documents">The documents; those of kustomization files, and what could not be built, are added.</param>
    /// <returns>A unit for each kustomization that no other uses and that could be built.</returns>
    public ImmutableArray<DeploymentUnit> Build(IEnumerable<SourceFile> found, List<Document> documents)
    {
        var builds = found.Where(f => Array.IndexOf(Names, NameOf(f.Path)) >= 0).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(f => Build(f.Path)).ToList();
        if (builds.Count == 0)
            return [];
        var used = new HashSet<string>(builds.SelectMany(b => b.Read.Where(path => path != b.File)), StringComparer.Ordinal);
        var roots = builds.Where(b => !used.Contains(b.File) && !b.IsComponent).ToList();
        documents.AddRange(roots.Where(b => b.Text is null).Select(Problem));
        var units = ImmutableArray.CreateBuilder<DeploymentUnit>();
        var taken = new HashSet<Document>();
        var byPath = documents.ToLookup(d => d.Path);
        foreach (var build in roots.Where(b => b.Text is not null))
        {
            var sources = build.Read.Where(path => !byPath.Contains(path)).Select(path => Source(path)).OfType<Document>().ToList();
            documents.AddRange(sources);
            byPath = sources.Count > 0 ? documents.ToLookup(d => d.Path) : byPath;
            var own = build.Read.SelectMany(path => byPath[path]).ToList();
            var entry = own.Find(d => d.Path == build.File);
            if (entry is null)
                continue;
            var rendered = RenderedManifests.Parse(build.File, build.Text!, own);
            units.Add(new DeploymentUnit(DeploymentUnitKind.Kustomization, FolderOf(build.File), [entry, .. own.Where(d => d != entry && taken.Add(d))])
            {
                Rendered = rendered,
                IsTestData = UnitGrouping.IsTestData(build.File),
            });
        }

        return units.ToImmutable();
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : ".";

    private BuiltKustomization Build(string file)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var recorded = new RecordingFiles(files, texts);
        var isComponent = recorded.ReadFile(file)?.ToString().Contains("kind: Component", StringComparison.Ordinal) == true;
        var result = Renderer.Render(FolderOf(file), recorded, RenderOptions.Default, cancellationToken);
        return new BuiltKustomization(file, result.Stream, result.Problems.FirstOrDefault(), recorded.Read, isComponent);
    }

    // A problem stands in the file that has it, if that is a kustomization; other files report their own.
    private Document Problem(BuiltKustomization build)
    {
        var text = files.ReadFile(build.File) ?? SourceText.From("");
        var message = build.Problem?.Message ?? "The kustomization cannot be built";
        var span = build.Problem?.Origin is { } origin && origin.File.Path == build.File && origin.Span.End <= text.Length ? origin.Span : default;
        return UnrecognizedDocument.Create(build.File, text, span, EngineDescriptors.NotRendered, "kustomization", message);
    }

    private UnrecognizedDocument? Source(string path) =>
        files.ReadFile(path) is { } text ? UnrecognizedDocument.Create(path, text) : null;
}

/// <summary>A kustomization after its build.</summary>
/// <param name="File">The path of the kustomization file.</param>
/// <param name="Text">What it builds; null if it cannot be built.</param>
/// <param name="Problem">Why it cannot be built.</param>
/// <param name="Read">The paths of the files that it read.</param>
/// <param name="IsComponent">Whether it is a component, which only others build.</param>
internal sealed record BuiltKustomization(string File, RenderedText? Text, RenderProblem? Problem, HashSet<string> Read, bool IsComponent);
