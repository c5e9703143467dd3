using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public class ShowCommandTests
{
    [Fact]
    public void Syntax_gives_one_line_of_JSON_for_each_file_whatever_its_name()
    {
        using var workspace = new Workspace().With("a", "FROM x\n").With("b.txt", "FROM y\nRUN z\n");
        var run = workspace.Run("syntax", "--format", "json", "a", "b.txt");
        run.ExitCode.Should().Be(0);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        JsonNode.Parse(lines[1])!["file"]!.GetValue<string>().Should().Be("b.txt");
        JsonNode.Parse(lines[1])!["instructions"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public void Syntax_shows_a_tree_for_people()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM x\n");
        workspace.Run("syntax", "Dockerfile").Output.Should().Contain("FromInstruction 1:1-1:7");
    }

    [Fact]
    public void A_file_that_cannot_be_read_does_not_keep_the_others_from_being_shown()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM x\n").With("pod.yaml");
        foreach (var command in (string[])["syntax", "model"])
        {
            var run = workspace.Run(command, "nothing", "Dockerfile");
            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("nothing");
            run.Output.Should().Contain("x");
        }
    }

    [Fact]
    public void Model_shows_what_rules_see()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM x\n").With("pod.yaml");
        var documents = JsonNode.Parse(workspace.Run("model", "Dockerfile", "pod.yaml").Output)!.AsArray();
        documents.Should().HaveCount(2);
        documents[1]!["workloads"]![0]!.ToJsonString().Should().Contain("\"privileged\"");
    }
}
