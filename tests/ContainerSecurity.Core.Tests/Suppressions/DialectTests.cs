using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Suppressions;

/// <summary>What other tools' suppressions cover: every word "bad" is a finding, and lines are counted from one.</summary>
public class DialectTests
{
    private static readonly RulePack Pack = new("a",
    [
        SetRule.Word("CNS9901", "bad", "hadolint:DL3008", "checkov:CKV_DOCKER_2", "checkov:CKV_K8S_16", "buildkit:JSONArgsRecommended", "trivy:DS-0002",
            "kics:b03a748a", "kube-linter:privileged-container", "kube-score:container-image-tag", "polaris:runAsPrivileged"),
    ]);

    [Theory]
    [InlineData("# hadolint ignore=DL3008", "3")]
    [InlineData("# hadolint ignore=DL3007,dl3008 # it is so", "3")]
    [InlineData("# hadolint ignore=DL3009", "")]
    [InlineData("# hadolint  global   ignore=DL3008", "1,3,4,6")]
    [InlineData("# hadolint stage ignore=DL3008", "1,3,4")]
    [InlineData("# hadolint shell=/bin/bash", "")]
    [InlineData("# checkov:skip=CKV_DOCKER_2: it is so", "1,3,4,6")]
    [InlineData("# checkov:skip=CKV_DOCKER_3", "")]
    [InlineData("# check=skip=JSONArgsRecommended", "3")]
    [InlineData("# check=skip=Other", "")]
    [InlineData("# trivy:ignore:AVD-DS-0002", "3")]
    [InlineData("# trivy:ignore:DS002 trivy:ignore:DS003", "3")]
    [InlineData("# trivy:ignore:DS003 trivy:ignore:DS-0002", "3")]
    [InlineData("# trivy:ignore:DS003", "")]
    [InlineData("# kics-scan ignore-line", "3")]
    [InlineData("# kics-scan ignore-block", "3")]
    [InlineData("# kics-scan disable=b03a748a", "1,3,4,6")]
    public void Comments_in_a_Dockerfile(string comment, string lines)
    {
        Suppressed("Dockerfile", $"FROM bad\n{comment}\nRUN bad\nRUN bad\nFROM a\nRUN bad\n").Should().Be(lines);
    }

    [Theory]
    [InlineData("# check=skip=JSONArgsRecommended", "2,3")]
    [InlineData("# syntax=docker/dockerfile:1\n# check=skip=Other, JSONArgsRecommended;error=true", "3,4")]
    [InlineData("# check=error=true;skip=all", "2,3")]
    [InlineData("# check=skip=Other", "")]
    [InlineData("# check=error=JSONArgsRecommended", "")]
    [InlineData("# a comment ends the directives\n# check=skip=all", "3")]
    public void The_directive_of_BuildKit(string top, string lines)
    {
        Suppressed("Dockerfile", $"{top}\nFROM bad\nRUN bad\n").Should().Be(lines);
    }

    [Theory]
    [InlineData("checkov.io/skip1: CKV_K8S_16=it is so", "7")]
    [InlineData("checkov.io/skip1: CKV_K8S_17=it is so", "")]
    [InlineData("ignore-check.kube-linter.io/privileged-container: it is so", "7")]
    [InlineData("kube-linter.io/ignore-all: it is so", "7")]
    [InlineData("kube-score/ignore: a, container-image-tag", "7")]
    [InlineData("kube-score/ignore: a", "")]
    [InlineData("polaris.fairwinds.com/exempt: \"true\"", "7")]
    [InlineData("polaris.fairwinds.com/exempt: \"false\"", "")]
    [InlineData("polaris.fairwinds.com/runAsPrivileged-exempt: \"true\"", "7")]
    [InlineData("polaris.fairwinds.com/other-exempt: \"true\"", "")]
    public void Annotations_cover_their_object(string annotation, string lines)
    {
        Suppressed("a.yaml", $$"""
            apiVersion: v1
            kind: Pod
            metadata:
              annotations:
                {{annotation}}
            spec:
              nodeName: bad
            ---
            apiVersion: v1
            kind: Pod
            metadata: { name: b }
            spec:
              nodeName: bad
            """).Should().Be(lines);
    }

    [Theory]
    [InlineData("# checkov:skip=CKV_K8S_16:it is so", "6")]
    [InlineData("# trivy:ignore:DS-0002", "6")]
    [InlineData("# kics-scan ignore-line", "6")]
    [InlineData("# kics-scan disable=b03a748a", "4,6,7")]
    [InlineData("# hadolint ignore=DL3008", "")]
    public void Comments_in_a_manifest(string comment, string lines)
    {
        Suppressed("a.yaml", $"apiVersion: v1\nkind: Pod\nspec:\n  nodeName: bad\n  {comment}\n  hostname: bad\n  subdomain: bad\n").Should().Be(lines);
    }

    [Fact]
    public void They_count_only_where_the_configuration_lets_them_and_are_never_reported_as_unknown_or_unused()
    {
        const string Text = "FROM a\n# hadolint ignore=DL3008,DL9999\nRUN bad\n# trivy:ignore:DS-0002\nRUN good\n";
        var documents = DocumentSet.Create(DocumentParser.Parse("Dockerfile", SourceText.From(Text)));
        new Analyzer(Pack).Run(documents).Diagnostics.Should().ContainSingle().Which.Suppression!.Location!.Value.Start.Line.Should().Be(1);
        var strict = AnalyzerConfiguration.Default with { InlineSuppressions = ["CNS1*"] };
        new Analyzer([Pack], strict).Run(documents).Diagnostics.Should().ContainSingle().Which.Suppression.Should().BeNull();
    }

    [Fact]
    public void The_reason_comes_along()
    {
        foreach (var comment in new[] { "# hadolint ignore=DL3008 # it is so", "# checkov:skip=CKV_DOCKER_2: it is so" })
        {
            var documents = DocumentSet.Create(DocumentParser.Parse("Dockerfile", SourceText.From($"FROM a\n{comment}\nRUN bad\n")));
            new Analyzer(Pack).Run(documents).Diagnostics.Single().Suppression!.Justification.Should().Be("it is so");
        }
    }

    private static string Suppressed(string path, string text)
    {
        var result = new Analyzer(Pack).Run(DocumentSet.Create(DocumentParser.Parse(path, SourceText.From(text))));
        result.Diagnostics.Where(d => d.Id != "CNS9901").Should().BeEmpty();
        return string.Join(",", result.Diagnostics.Where(d => d.Suppression is not null).Select(d => d.Location.Start.Line + 1).Distinct());
    }
}
