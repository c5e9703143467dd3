using System.IO;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

/// <summary>What was asked for and cannot be done is an error, never a quiet success.</summary>
public class WrongUseTests
{
    [Theory]
    [InlineData("did you mean '--preset'?", "analyze", ".", "--presett", "all")]
    [InlineData("did you mean '--preset'?", "analyze", ".", "--presett=all")]
    [InlineData("did you mean '--fail-on'?", "analyze", ".", "--fail", "info")]
    [InlineData("did you mean '--format'?", "analyze", ".", "--output", "--formt", "json")]
    [InlineData("Unknown option '--severity' of 'analyze'; a file of that name is './--severity'", "analyze", "--severity")]
    [InlineData("Unknown option '--preset' of 'merge'", "merge", "a.sarif", "--preset", "all")]
    [InlineData("did you mean 'analyze'?", "analyse", ".")]
    [InlineData("did you mean 'analyze'?", "Analyze", ".")]
    [InlineData("did you mean 'analyze'?", "lint", ".")]
    [InlineData("did you mean 'rules'?", "rule")]
    [InlineData("did you mean 'containersec analyze pod.yaml'?", "pod.yaml")]
    [InlineData("the commands are analyze,", "nonsense")]
    [InlineData("No rule checks the standard 'FOO'", "analyze", ".", "--standard", "FOO")]
    [InlineData("did you mean 'PSS:restricted'?", "analyze", ".", "--standard", "PSS:restrictedd")]
    [InlineData("No rule checks the standard ''", "analyze", ".", "--standard", "")]
    [InlineData("No rule checks the standard 'CIS-DOCKER:'", "baseline", ".", "--output", "b.json", "--standard", "CIS-DOCKER:")]
    [InlineData("A path is empty", "analyze", "")]
    [InlineData("A path is empty", "analyze", ".", "--output", "")]
    [InlineData("A path is empty", "analyze", ".", "--config", "")]
    [InlineData("requires the path '-'", "analyze", ".", "--stdin-filename", "a.yaml")]
    [InlineData("--fix cannot change standard input", "analyze", "-", "--fix")]
    [InlineData("not both", "analyze", "-", "--files-from", "-")]
    [InlineData("Two reports", "analyze", ".", "--format", "json", "--output", "a", "--format", "sarif", "--output", "./a")]
    [InlineData("the file does not exist", "analyze", ".", "--config", "nothing-here.json")]
    public void Exits_with_2_and_says_what_was_meant(string message, params string[] args)
    {
        using var workspace = new Workspace().With("pod.yaml");
        var run = workspace.Run(args);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_configuration_with_an_unknown_standard_disables_nothing()
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", """{ "standards": ["PSS:restrictd"] }""");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("containersecurity.json:1:17: error CNS0002: No rule checks the standard 'PSS:restrictd'; did you mean 'PSS:restricted'?").And.Contain("error CNS2001");
    }

    [Theory]
    [InlineData("analyze", "pod.yaml")]
    [InlineData("analyze", "./x/../pod.yaml")]
    [InlineData("analyze", "link.txt")]
    [InlineData("analyze", "folder/pod.yaml")]
    [InlineData("analyze", "containersecurity.json")]
    [InlineData("analyze", ".dockerignore")]
    [InlineData("baseline", "pod.yaml")]
    [InlineData("graph", "pod.yaml")]
    public void Overwrites_no_input(string command, string output)
    {
        using var workspace = new Workspace().With("pod.yaml").With("x/y.txt", "").With("containersecurity.json", "{}").With(".dockerignore", "a\n");
        File.CreateSymbolicLink(workspace.FullPath("link.txt"), workspace.FullPath("pod.yaml"));
        Directory.CreateSymbolicLink(workspace.FullPath("folder"), workspace.Folder);
        var before = workspace.Read(output);
        var run = workspace.Run(command, ".", "--output", output);
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("is an input of this run");
        workspace.Read(output).Should().Be(before);
    }

    [Fact]
    public void Replaces_its_own_reports()
    {
        using var workspace = new Workspace().With("pod.yaml");
        foreach (var format in (string[])["sarif", "json"])
        {
            workspace.Run("analyze", ".", "--format", format, "--output", "a." + format).ExitCode.Should().Be(1);
            workspace.Run("analyze", ".", "--format", format, "--output", "a." + format).ExitCode.Should().Be(1);
        }
    }

    [Fact]
    public void Says_what_configurations_and_ignore_files_leave_out()
    {
        using var workspace = new Workspace().With("pod.yaml").With("a/Dockerfile", "FROM node\n").With(".gitignore", "a/\n").With("containersecurity.json", """{ "rules": { "CNS2001": "off", "CNS2002": "off", "CNS9*": "info" } }""");
        workspace.Run("analyze", ".", "--preset", "all").Output.Should().Contain("; containersecurity.json turns off 2 rules");
        workspace.With("containersecurity.json", """{ "rules": { "*": "off" } }""").Run("analyze", ".").Output.Should().StartWith("No findings in 1 file; containersecurity.json turns off ").And.EndWith("; 1 directory ignored by .gitignore\n");
        var summary = JsonNode.Parse(workspace.Run("analyze", ".", "--format", "json").Output)!["summary"]!;
        summary["disabledRules"]![0]!["path"]!.GetValue<string>().Should().Be("containersecurity.json");
        summary["excluded"]!.ToJsonString().Should().Be("""[{"path":".gitignore","files":0,"folders":1}]""");
        workspace.Run("analyze", ".", "--format", "sarif").Output.Should().Contain("toolConfigurationNotifications");
    }

    [Fact]
    public void Counts_what_was_not_analyzed_and_fails_for_it_on_request()
    {
        using var workspace = new Workspace().With("chart.yaml", "apiVersion: v1\nkind: Pod\nmetadata: {{ .x }}\n{{ if }}\n");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(0);
        run.Output.Should().EndWith(" in 1 file; 1 file not analyzed\n");
        run = workspace.Run("analyze", ".", "--fail-on-unanalyzed");
        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("'chart.yaml'");
    }
}
