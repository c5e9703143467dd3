using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Deployments;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Core.Tests.Languages.Kustomize;

/// <summary>Kustomizations of a few files in memory.</summary>
internal static class KustomizeSample
{
    public const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 1
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              serviceAccountName: runner
              containers:
              - name: app
                image: nginx:1.25
                env:
                - name: A
                  value: "1"
                envFrom:
                - configMapRef:
                    name: settings

        """;

    /// <summary>Builds the root folder of some files.</summary>
    public static RenderResult Render(params (string Path, string Text)[] files) => RenderFolder("", files);

    /// <summary>Builds a folder of some files.</summary>
    public static RenderResult RenderFolder(string folder, params (string Path, string Text)[] files) =>
        Renderer.Render(folder, new MemoryFileSource(files.Select(f => new KeyValuePair<string, SourceText>(f.Path, SourceText.From(f.Text)))), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What a kustomization of a Deployment builds.</summary>
    public static string Build(string kustomization, params (string Path, string Text)[] files) =>
        Text(Render([("kustomization.yaml", "resources: [deployment.yaml]\n" + kustomization), ("deployment.yaml", Deployment), .. files]));

    /// <summary>The output of a build that must not fail.</summary>
    public static string Text(RenderResult result)
    {
        result.Problems.Should().BeEmpty();
        result.Kind.Should().Be(RenderingKind.Kustomize);
        return result.Stream!.Text;
    }

    /// <summary>The only problem of a build that must fail, without an output.</summary>
    public static RenderProblem Problem(RenderResult result)
    {
        result.Stream.Should().BeNull();
        return result.Problems.Should().ContainSingle().Subject;
    }

    /// <summary>The places, as <c>file(line)</c>, that the characters of a part of the output come from.</summary>
    public static string[] Places(RenderResult result, string part)
    {
        var stream = result.Stream!;
        var start = stream.Text.IndexOf(part, System.StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, $"'{part}' is in the output:\n{stream.Text}");
        return [.. stream.Slice(start, part.Length).Segments.Select(s => $"{s.Origin.File.Path}({s.Origin.File.Text.GetLinePosition(s.MapSpan(s.Start, 0).Start).Line + 1})").Distinct()];
    }
}
