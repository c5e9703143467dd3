using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public class AnalyzeCommandTests
{
    [Fact]
    public void Reports_what_it_finds_and_exits_with_1()
    {
        using var workspace = new Workspace().With("deploy/pod.yaml");
        var run = workspace.Run("analyze", "deploy");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("deploy/pod.yaml:8:36: error CNS2001: ");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("none", 0)]
    public void Fails_from_the_level_that_is_asked_for(string level, int code)
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("analyze", ".", "--fail-on", level).ExitCode.Should().Be(code);
    }

    [Fact]
    public void Does_not_fail_below_the_level()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM node\nUSER 1000\n");
        workspace.Run("analyze", ".").ExitCode.Should().Be(0);
        workspace.Run("analyze", ".", "--fail-on", "warning").ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("analyze", "nothing-here")]
    [InlineData("analyze")]
    [InlineData("analyze", ".", "--preset", "harsh")]
    [InlineData("analyze", ".", "--unknown")]
    [InlineData("analyze", ".", "--config", "nothing-here.json")]
    [InlineData("analyze", ".", "--baseline", "nothing-here.json")]
    [InlineData("analyze", "--files-from", "nothing-here.txt")]
    [InlineData("analyze", ".", "--format", "text", "--format", "json")]
    [InlineData("analyze", ".", "--output", "a", "--output", "b")]
    [InlineData("analyze", ".", "--output", "pod.yaml/report.txt")]
    [InlineData("nonsense")]
    public void Exits_with_2_for_wrong_use_and_says_why(params string[] args)
    {
        using var workspace = new Workspace().With("pod.yaml");
        var run = workspace.Run(args);
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("containersec: ");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Shows_help_without_arguments()
    {
        using var workspace = new Workspace();
        var run = workspace.Run();
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("Examples:").And.Contain("analyze");
    }

    [Fact]
    public void Says_that_a_named_file_was_not_recognised_but_nothing_of_found_ones()
    {
        using var workspace = new Workspace().With("package.json", "{}").With("notes.txt", "x");
        workspace.Run("analyze", ".", "--fail-on", "info").Output.Should().Be("No findings in 0 files\n");
        foreach (var name in (string[])["package.json", "notes.txt"])
        {
            var run = workspace.Run("analyze", name, "--fail-on", "warning");
            run.ExitCode.Should().Be(1);
            run.Output.Should().StartWith($"{name}:1:1: warning CNS0103: '{name}' is not a Dockerfile");
        }
    }

    [Fact]
    public void Reads_lists_of_files_and_says_what_they_name_in_vain()
    {
        using var workspace = new Workspace { Input = "gone.yaml\r\nb/pod.yaml\n" }.With("a/pod.yaml").With("b/pod.yaml").With("list.txt", "a/pod.yaml\n\n");
        workspace.Run("analyze", "--files-from", "list.txt").Output.Should().Contain("a/pod.yaml:8").And.NotContain("b/pod.yaml");
        var run = workspace.Run("analyze", "--files-from", "-");
        run.Output.Should().Contain("b/pod.yaml:8").And.NotContain("a/pod.yaml");
        run.Error.Should().Be("containersec: 'gone.yaml' in the list does not exist and was skipped\n");
    }

    [Fact]
    public void Writes_several_reports_in_one_run()
    {
        using var workspace = new Workspace().With("pod.yaml");
        var run = workspace.Run("analyze", ".", "--format", "sarif", "--output", "out/a.sarif", "--format", "text");
        run.Output.Should().Contain("CNS2001");
        JsonNode.Parse(workspace.Read("out/a.sarif"))!["runs"]![0]!["tool"]!["driver"]!["name"]!.GetValue<string>().Should().Be("containersec");
    }

    [Fact]
    public void An_output_belongs_to_the_format_before_it()
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("analyze", ".", "--format", "text", "--format=json", "--output", "a.json").Output.Should().Contain("CNS2001");
        JsonNode.Parse(workspace.Read("a.json"))!["version"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void The_nth_output_belongs_to_the_nth_format_where_all_have_one()
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("analyze", ".", "--format", "github", "--format", "json", "--output", "a.txt", "--output", "a.json").Output.Should().BeEmpty();
        workspace.Read("a.txt").Should().StartWith("::error file=pod.yaml");
        workspace.Read("a.json").Should().StartWith("{");
    }

    [Fact]
    public void Replaces_an_older_report()
    {
        using var workspace = new Workspace().With("pod.yaml").With("a.txt", "old");
        workspace.Run("analyze", ".", "--output", "a.txt").Output.Should().BeEmpty();
        workspace.Read("a.txt").Should().Contain("CNS2001").And.NotContain("old");
        System.IO.Directory.GetFiles(workspace.Folder).Should().HaveCount(2);
    }

    [Fact]
    public void Paths_are_those_of_the_repository_wherever_it_is_run()
    {
        using var workspace = new Workspace { In = "deploy" }.With(".git/HEAD").With("deploy/pod.yaml").With("other/pod.yaml");
        var run = workspace.Run("analyze", ".", "../other", "--format", "json", "--output", "a.json", "--format", "text");
        run.Output.Should().StartWith("pod.yaml:8:36: error CNS2001").And.Contain("\n../other/pod.yaml:8:36: error CNS2001");
        var findings = JsonNode.Parse(workspace.Read("deploy/a.json"))!["findings"]!.AsArray();
        findings.Should().Contain(f => f!["path"]!.GetValue<string>() == "deploy/pod.yaml").And.Contain(f => f!["path"]!.GetValue<string>() == "other/pod.yaml");
    }

    [Fact]
    public void Presets_and_standards_choose_the_rules()
    {
        using var workspace = new Workspace().With("pod.yaml");
        var minimal = workspace.Run("analyze", ".", "--preset", "minimal", "--format", "github").Output.Split('\n').Length;
        var all = workspace.Run("analyze", ".", "--preset", "ALL", "--format", "github").Output.Split('\n').Length;
        all.Should().BeGreaterThan(minimal);
        workspace.Run("analyze", ".", "--standard", "CIS-DOCKER").Output.Should().NotContain("CNS2001:");
        workspace.Run("analyze", ".", "--standard", "PSS:baseline").Output.Should().Contain("CNS2001:");
    }

    [Fact]
    public void Colours_when_told_to()
    {
        using var workspace = new Workspace().With("pod.yaml");
        workspace.Run("analyze", ".").Output.Should().NotContain("\u001b");
        workspace.Run("analyze", ".", "--color", "always").Output.Should().Contain("\u001b[1;31merror CNS2001");
    }
}
