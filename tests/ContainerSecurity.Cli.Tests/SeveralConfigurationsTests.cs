using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public class SeveralConfigurationsTests
{
    [Fact]
    public void Reports_in_each_folder_what_its_configuration_alone_would_report()
    {
        string[] presets = ["minimal", "recommended", "strict", "all"];
        string[] levels = ["off", "info", "warning", "error"];
        string[] ids = ["CNS2001", "CNS4015", "CNS1001", "CNS6001", "CNS1004"];
        using var workspace = new Workspace();
        for (var i = 0; i < 12; i++)
        {
            workspace.With($"f{i}/app.yaml", Application(i, selected: (i + 1) % 12, replicas: 1 + (i % 4)));
            if (i > 0)
            {
                workspace.With($"f{i}/containersecurity.json", $$"""
                    {
                      "root": true, "preset": "{{presets[i % 4]}}", "kubernetesVersion": "1.{{20 + i}}",
                      "rules": { "{{ids[i % 5]}}": "{{levels[i % 4]}}", "CNS6010": { "severity": "warning", "minimum": {{2 + (i % 3)}} } },
                      "overrides": [ { "files": ["app.*"], "rules": { "{{ids[(i + 2) % 5]}}": "{{levels[(i + 1) % 4]}}" } } ],
                      "exceptions": [ { "rule": "{{ids[(i + 3) % 5]}}", "reason": "r" } ]
                    }
                    """);
            }
        }

        var together = Findings(workspace);
        together.Select(f => f["path"]!.ToString()).Distinct().Should().HaveCount(12);
        for (var i = 1; i < 12; i++)
        {
            var path = $"f{i}/app.yaml";
            var alone = Findings(workspace, "--config", $"f{i}/containersecurity.json");
            Texts(together, path).Should().Equal(Texts(alone, path), path);
        }
    }

    [Fact]
    public void Counts_the_objects_of_folders_that_turn_a_rule_off()
    {
        using var workspace = new Workspace()
            .With("namespace.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n").With("service/service.yaml", Service("a", selects: "a")).With("pod/pod.yaml", Pod("a"))
            .With("service/containersecurity.json", """{ "rules": { "CNS4015": "error" } }""").With("pod/containersecurity.json", """{ "rules": { "CNS4015": "off" } }""");
        workspace.Run("analyze", ".").Output.Should().NotContain("CNS4015");

        workspace.With("pod/pod.yaml", Pod("b")).With("pod/service.yaml", Service("c", selects: "c"));
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("service/service.yaml:3:19: error CNS4015").And.NotContain("pod/service.yaml");
    }

    [Fact]
    public void Takes_options_from_the_nearest_folder_key_by_key()
    {
        using var workspace = new Workspace().With(".git/HEAD")
            .With("containersecurity.json", """{ "rules": { "CNS6010": { "severity": "error", "minimum": 9 } } }""")
            .With("a/b/containersecurity.json", """{ "rules": { "CNS6010": { "minimum": 5 } } }""")
            .With("a/app.yaml", Deployment("x", 4)).With("a/b/app.yaml", Deployment("y", 4)).With("a/b/c/app.yaml", Deployment("z", 5));
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("error CNS6010: Deployment/x has fewer than 9").And.Contain("error CNS6010: Deployment/y has fewer than 5").And.NotContain("Deployment/z has fewer");
    }

    [Fact]
    public void Merges_overrides_of_nested_folders_the_inner_before_the_outer()
    {
        using var workspace = new Workspace().With(".git/HEAD")
            .With("containersecurity.json", """{ "overrides": [ { "files": ["a/**"], "rules": { "CNS2001": "info" } } ] }""")
            .With("a/b/containersecurity.json", """{ "overrides": [ { "files": ["*.yaml"], "rules": { "CNS2001": "warning" } } ] }""")
            .With("a/pod.yaml").With("a/b/pod.yaml").With("c/pod.yaml");
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("a/pod.yaml:8:36: info CNS2001").And.Contain("a/b/pod.yaml:8:36: warning CNS2001").And.Contain("c/pod.yaml:8:36: error CNS2001");
    }

    [Fact]
    public void Stops_at_a_folder_that_says_it_is_the_root()
    {
        using var workspace = new Workspace().With(".git/HEAD")
            .With("containersecurity.json", """{ "rules": { "CNS2001": "off", "CNS9999": "off" } }""")
            .With("a/containersecurity.json", """{ "root": true }""").With("a/pod.yaml").With("a/b/containersecurity.json", "{}").With("a/b/pod.yaml").With("c/pod.yaml");
        workspace.Run("analyze", "a").ExitCode.Should().Be(1, "the mistake in the outer configuration is of no concern");
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("a/pod.yaml:8:36: error CNS2001").And.Contain("a/b/pod.yaml:8:36: error CNS2001").And.NotContain("c/pod.yaml:8:36: error CNS2001");
    }

    [Fact]
    public void Suppresses_with_the_baseline_of_each_folder()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("b/pod.yaml").With("c/pod.yaml");
        workspace.Run("baseline", ".", "--output", "a/base.json").ExitCode.Should().Be(0);
        workspace.With("a/containersecurity.json", """{ "baseline": "base.json" }""").With("b/containersecurity.json", """{ "baseline": "../a/base.json" }""");
        var run = workspace.Run("analyze", ".");
        run.Output.Should().Contain("c/pod.yaml:8:36").And.NotContain("a/pod.yaml:8:36").And.NotContain("b/pod.yaml:8:36");
        run.Error.Should().NotContain("match nothing any more");
    }

    private static List<JsonNode> Findings(Workspace workspace, params string[] arguments) =>
        [.. JsonNode.Parse(workspace.Run(["analyze", ".", "--format", "json", .. arguments]).Output)!["findings"]!.AsArray().Select(f => f!)];

    private static IEnumerable<string> Texts(List<JsonNode> findings, string path) => findings.Where(f => f["path"]!.ToString() == path).Select(f => f.ToJsonString());

    private static string Application(int number, int selected, int replicas) =>
        Deployment($"app{number}", replicas) + "---\n" + Service($"app{number}", $"app{(selected % 3 == 0 ? 99 : selected)}") + "---\n" + Pod($"app{number}");

    private static string Deployment(string name, int replicas) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: {{name}} }
        spec:
          replicas: {{replicas}}
          selector: { matchLabels: { app: {{name}} } }
          template:
            metadata: { labels: { app: {{name}} } }
            spec: { containers: [{ name: web, image: "example.org/web:latest", securityContext: { privileged: true } }] }

        """;

    private static string Service(string name, string selects) => $$"""
        apiVersion: v1
        kind: Service
        metadata: { name: {{name}} }
        spec: { selector: { app: {{selects}} }, ports: [{ port: 80 }] }

        """;

    private static string Pod(string name) => $$"""
        apiVersion: v1
        kind: Pod
        metadata: { name: {{name}}, labels: { app: {{name}} } }
        spec: { containers: [{ name: web, image: example.org/web }] }

        """;
}
