using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ContainerSecurity.Deployments;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>What is built of kustomizations is what kustomize 5.7.1 builds, byte by byte, and what it refuses is refused.</summary>
public class KustomizeOracleTests
{
    private static readonly string[] FileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    [Fact]
    public void Written_cases_are_built_as_kustomize_builds_them() => Check(KustomizeCorpus.Written().ToList());

    [Fact]
    public void Real_folders_are_built_as_kustomize_builds_them() => Check(KustomizeCorpus.Real().ToList());

    [Fact]
    public void Annotations_name_the_origins_that_kustomize_names()
    {
        var cases = KustomizeCorpus.Written().Where(c => c.WithOrigins is not null).ToList();
        var wrong = cases.Where(c => Build(c.Files.Append(KustomizationOf(c), "\nbuildMetadata: [originAnnotations, transformerAnnotations]\n"), c.Folder) != c.WithOrigins).Select(c => c.Id).ToList();
        wrong.Count.Should().BeLessThanOrEqualTo(cases.Count / 50, string.Join(", ", wrong));
    }

    private static string KustomizationOf(KustomizeCase c) => FileNames.Select(n => c.Folder is "." or "" ? n : c.Folder + "/" + n).First(c.Files.Contains);

    private static void Check(List<KustomizeCase> cases)
    {
        cases.Should().NotBeEmpty();
        var wrong = cases.Where(c => !IsRight(c)).Select(c => c.Id).ToList();
        wrong.Count.Should().BeLessThanOrEqualTo(cases.Count / 100, string.Join(", ", wrong));
    }

    private static bool IsRight(KustomizeCase c)
    {
        var text = Build(c.Files, c.Folder);
        if (!c.IsBuilt)
            return text is null;
        return text is not null && (c.Expected is not null ? text == c.Expected : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))) == c.Digest);
    }

    private static string? Build(IFileSource files, string folder)
    {
        var result = Renderer.Render(folder == "." ? "" : folder, files, cancellationToken: TestContext.Current.CancellationToken);
        (result.Stream is null).Should().Be(!result.Problems.IsEmpty, "an error has no output, and a build no error");
        return result.Stream?.Text;
    }
}
