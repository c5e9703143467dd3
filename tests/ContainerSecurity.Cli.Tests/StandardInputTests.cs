namespace ContainerSecurity.Cli.Tests;

public class StandardInputTests
{
    private const string Bicep = "// A cluster\nparam x string\nresource c 'Microsoft.ContainerService/managedClusters@2024-01-01' = {\n  name: x\n}\n";

    [Theory]
    [InlineData(Workspace.PrivilegedPod, "-:8:36: error CNS2001")]
    [InlineData("# syntax=docker/dockerfile:1\nfrom debian\n", "-:2:6: warning CNS1001")]
    [InlineData("{\"apiVersion\":\"v1\",\"kind\":\"Pod\",\"metadata\":{\"name\":\"a\"},\"spec\":{\"hostPID\":true,\"containers\":[]}}", "-:1:")]
    [InlineData(Bicep, "-:3:")]
    [InlineData("nothing in particular", "-:1:1: warning CNS0103")]
    [InlineData("", "-:1:1: warning CNS0103")]
    public void Is_recognized_by_its_content(string text, string finding)
    {
        using var workspace = new Workspace { Input = text };
        workspace.Run("analyze", "-", "--preset", "all").Output.Should().Contain(finding);
    }

    [Fact]
    public void Has_the_name_and_the_configuration_of_its_name()
    {
        using var workspace = new Workspace { Input = Workspace.PrivilegedPod }.With("deploy/containersecurity.json", """{ "rules": { "CNS2001": "info" } }""");
        workspace.Run("analyze", "-", "--stdin-filename", "deploy/pod.yaml").Output.Should().Contain("deploy/pod.yaml:8:36: info CNS2001");
        using var dockerfile = new Workspace { Input = "RUN x\n" };
        dockerfile.Run("analyze", "-", "--stdin-filename", "a.dockerfile").Output.Should().Contain("a.dockerfile:1:1: error CNS0101");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Is_in_every_report(string format)
    {
        using var workspace = new Workspace { Input = Workspace.PrivilegedPod };
        var run = workspace.Run("analyze", "-", "--format", format);
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("CNS2001");
    }

    [Fact]
    public void Is_shown_by_the_commands_for_rule_authors()
    {
        using var workspace = new Workspace { Input = "FROM x\n" };
        workspace.Run("syntax", "-").Output.Should().Contain("FromInstruction 1:1-1:7");
        workspace.Run("model", "-").Output.Should().Contain("stages");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("list.txt")]
    public void An_empty_list_analyzes_nothing(string list)
    {
        using var workspace = new Workspace().With("pod.yaml").With("list.txt", "\n");
        var run = workspace.Run("analyze", "--files-from", list);
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("No findings in 0 files\n");
        run.Error.Should().Be($"containersec: the list '{list}' contains no existing file; nothing was analyzed\n");
    }
}
