using System.Text.Json;

namespace ContainerSecurity.Cli.Tests;

public class GraphCommandTests
{
    [Fact]
    public void Shows_what_hangs_together_as_a_flowchart()
    {
        using var workspace = new Workspace().With("pod.yaml").With("src/Dockerfile", "FROM node:latest\n").With("containersecurity.json", """{ "images": { "example.org/web": "src/Dockerfile" } }""");
        var run = workspace.Run("graph", ".");
        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith("flowchart LR\n  n0[\"Dockerfile<br/>src/Dockerfile<br/>").And.Contain("  n0 -->|\"builds\"| n1\n").And.Contain("  n1 -->|\"runs in\"| n2\n").And.Contain(":::error\n");
    }

    [Fact]
    public void Writes_json_to_a_file_with_the_rules_that_are_asked_for()
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("graph", ".", "--format", "json", "--output", "out/graph.json", "--standard", "CIS-DOCKER").Output.Should().BeEmpty();
        var nodes = JsonDocument.Parse(workspace.Read("out/graph.json")).RootElement.GetProperty("nodes");
        nodes[1].GetProperty("id").GetString().Should().Be("workload:pod.yaml:Pod/shop/web");
        workspace.Run("graph", ".", "--preset", "minimal", "--format", "json").Output.Length.Should().BeLessThan(workspace.Run("graph", ".", "--preset", "all", "--format", "json").Output.Length);
    }

    [Fact]
    public void Another_form_is_refused_and_mistakes_in_the_configuration_give_2()
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", """{ "prest": "all" }""");
        workspace.Run("graph", ".", "--format", "dot").ExitCode.Should().Be(2);
        workspace.Run("graph", ".").ExitCode.Should().Be(2);
    }
}
