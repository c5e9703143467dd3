using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public class ShardTests
{
    private const string Role = """
        apiVersion: v1
        kind: Namespace
        metadata: { name: shop }
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata: { name: web }
        roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
        subjects: [{ kind: ServiceAccount, name: default, namespace: shop }]
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Parts_merged_are_the_report_of_one_run(int count)
    {
        using var workspace = Many();
        workspace.Run("analyze", "src", "--preset", "all", "--format", "sarif", "--output", "whole.sarif");
        string[] parts = [.. Enumerable.Range(1, count).Select(i => $"{i}.sarif")];
        for (var i = 1; i <= count; i++)
            workspace.Run("analyze", "src", "--preset", "all", "--shard", $"{i}/{count}", "--format", "sarif", "--output", parts[i - 1]);

        workspace.Run(["merge", .. parts.Reverse(), "--output", "merged.sarif"]).ExitCode.Should().Be(1);

        workspace.Read("merged.sarif").Should().Be(workspace.Read("whole.sarif"));
    }

    [Fact]
    public void Each_part_has_findings_of_its_own_files_only_and_sees_the_others()
    {
        using var workspace = Many();
        var all = Results(workspace.Run("analyze", "src", "--preset", "all", "--format", "sarif").Output);
        var first = Results(workspace.Run("analyze", "src", "--preset", "all", "--shard", "1/3", "--format", "sarif").Output);
        var paths = first.Select(PathOf).ToHashSet();
        first.Should().NotBeEmpty();
        first.Count.Should().BeLessThan(all.Count);
        first.Select(r => r.ToJsonString()).Should().Equal(all.Where(r => paths.Contains(PathOf(r))).Select(r => r.ToJsonString()));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("a/b")]
    [InlineData("1/99999999999999")]
    public void Says_what_a_part_looks_like(string shard)
    {
        using var workspace = new Workspace().With("pod.yaml");
        var run = workspace.Run("analyze", ".", "--shard", shard);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("2/5").And.Contain($"'{shard}'");
    }

    [Fact]
    public void Mistakes_of_a_configuration_are_in_one_part()
    {
        using var workspace = Many().With("containersecurity.json", """{ "rules": { "CNS2001": "loud" } }""");
        workspace.Run("analyze", ".", "--format", "sarif", "--output", "whole.sarif").ExitCode.Should().Be(2);
        var parts = Enumerable.Range(1, 3).SelectMany(i => Results(workspace.Run("analyze", ".", "--shard", $"{i}/3", "--format", "sarif").Output));
        parts.Count(r => (string?)r["ruleId"] == "CNS0002").Should().Be(1);
    }

    [Fact]
    public void Runs_of_other_tools_stay_as_they_are()
    {
        using var workspace = new Workspace().With("pod.yaml").With("other.sarif", """
            { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "other" } }, "results": [ { "message": { "text": "x" }, "level": "note" } ] } ] }
            """);
        workspace.Run("analyze", "pod.yaml", "--format", "sarif", "--output", "ours.sarif");
        var log = JsonNode.Parse(workspace.Run("merge", "other.sarif", "ours.sarif", "ours.sarif").Output)!;
        var runs = log["runs"]!.AsArray();
        runs.Select(r => (string?)r!["tool"]!["driver"]!["name"]).Should().Equal("containersec", "other");
        runs[0]!.ToJsonString().Should().Be(JsonNode.Parse(workspace.Read("ours.sarif"))!["runs"]![0]!.ToJsonString(), "a result that both reports hold counts once");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("none", 0)]
    public void A_merge_fails_from_the_level_that_is_asked_for(string level, int code)
    {
        using var workspace = new Workspace().With("a.sarif", """
            { "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "other" } }, "results": [
              { "message": { "text": "no level" } },
              { "message": { "text": "suppressed" }, "level": "error", "suppressions": [ { "kind": "inSource" } ] } ] } ] }
            """);
        workspace.Run("merge", "a.sarif", "--fail-on", level).ExitCode.Should().Be(code);
    }

    [Theory]
    [InlineData("""{ "version": "2.0.0", "runs": [] }""", "SARIF 2.1.0")]
    [InlineData("[]", "SARIF 2.1.0")]
    [InlineData("""{ "version": "2.1.0", "runs": [ 1 ] }""", "run 1")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "x", "rules": [ 1 ] } } } ] }""", "run 1")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "x" } }, "results": { } } ] }""", "run 1")]
    [InlineData("{\n \"version\": \"2.1.0\",", "line 2")]
    [InlineData("", "line 1")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "\ud800" } } } ] }""", "Unicode")]
    public void Says_which_report_cannot_be_merged_and_why(string text, string reason)
    {
        using var workspace = new Workspace().With("good.sarif", """{ "version": "2.1.0", "runs": [] }""").With("bad.sarif", text);
        var run = workspace.Run("merge", "good.sarif", "bad.sarif", "--output", "merged.sarif");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'bad.sarif'").And.Contain(reason);
        File.Exists(workspace.FullPath("merged.sarif")).Should().BeFalse();
    }

    [Fact]
    public void A_report_that_is_missing_is_no_clean_one()
    {
        using var workspace = new Workspace();
        var run = workspace.Run("merge", "lost.sarif");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'lost.sarif'");
    }

    private static Workspace Many()
    {
        var workspace = new Workspace().With("src/roles.yaml", Role).With("src/app/Dockerfile", "FROM node\nRUN curl http://example.com/x | sh\n").With("src/with space/ü.yaml");
        for (var i = 0; i < 9; i++)
            workspace.With($"src/pod{i}.yaml");
        return workspace;
    }

    private static List<JsonNode> Results(string sarif) => [.. JsonNode.Parse(sarif)!["runs"]![0]!["results"]!.AsArray().Select(r => r!)];

    private static string PathOf(JsonNode result) => (string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
}
