using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Cli.Tests;

public class ConfigurationTests
{
    [Fact]
    public void Finds_the_configuration_beside_and_above_each_file()
    {
        using var workspace = new Workspace()
            .With("a/pod.yaml").With("a/containersecurity.json", """{ "rules": { "CNS2001": "off" } }""")
            .With("b/c/pod.yaml").With("b/containersecurity.json", """{ "rules": { "CNS2001": "info" } }""")
            .With("d/pod.yaml");
        var output = workspace.Run("analyze", ".").Output;
        output.Should().NotContain("a/pod.yaml:8:36: error CNS2001");
        output.Should().Contain("b/c/pod.yaml:8:36: info CNS2001").And.Contain("d/pod.yaml:8:36: error CNS2001");
    }

    [Fact]
    public void Merges_the_configurations_of_folders_up_to_the_root()
    {
        using var workspace = new Workspace { In = "a" }
            .With(".git/HEAD").With("containersecurity.json", """{ "rules": { "CNS2001": "off" }, "overrides": [ { "files": ["a/**"], "rules": { "CNS1004": "off" } } ] }""")
            .With("a/containersecurity.json", """{ "rules": { "CNS2008": "off" } }""")
            .With("a/pod.yaml");
        workspace.Run("analyze", "pod.yaml").Output.Should().NotContain("CNS2001:");
    }

    [Fact]
    public void Takes_the_one_that_is_named_in_place_of_those_found()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("a/containersecurity.json", """{ "rules": { "CNS2001": "off" } }""").With("other.json", """{ "rules": { "CNS2001": "warning" } }""");
        workspace.Run("analyze", "a", "--config", "other.json").Output.Should().Contain("warning CNS2001");
    }

    [Theory]
    [InlineData("0.1", false)]
    [InlineData("0.2", true)]
    public void Says_how_many_rules_the_version_leaves_out(string version, bool isOn)
    {
        using var workspace = new Workspace().With("pod.yaml").With("b/pod.yaml").With("containersecurity.json", $$"""{ "rulesVersion": "{{version}}" }""").With("b/containersecurity.json", "{}");
        TestPack.Compile(workspace.FullPath("Team.dll"), TestPack.Source("TEAM001").Replace("Title = ", "Since = \"0.2\", Title = ", System.StringComparison.Ordinal));
        var run = workspace.Run("analyze", ".", "--rules", "Team.dll", "--format", "json", "--output", "a.json", "--format", "text");
        run.Output.Should().Contain("error CNS2001");
        run.Output.Contains("TEAM001", System.StringComparison.Ordinal).Should().Be(isOn);
        run.Output.EndsWith("; rulesVersion leaves out 1 newer rule\n", System.StringComparison.Ordinal).Should().Be(!isOn);
        workspace.Read("a.json").Contains("\"rulesLeftOut\": 1", System.StringComparison.Ordinal).Should().Be(!isOn);
    }

    [Theory]
    [InlineData("0.0", "'0.0' is earlier than 0.1")]
    [InlineData("new", "'new' is not a version")]
    public void A_version_without_rules_is_a_mistake(string version, string message)
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", $$"""{ "rulesVersion": "{{version}}" }""");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("containersecurity.json:1:19: error CNS0002: " + message).And.Contain("error CNS2001");
    }

    [Fact]
    public void The_command_line_goes_before_the_configuration()
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", """{ "preset": "minimal" }""");
        var own = workspace.Run("analyze", ".", "--format", "github").Output;
        workspace.Run("analyze", ".", "--format", "github", "--preset", "all").Output.Length.Should().BeGreaterThan(own.Length);
    }

    [Fact]
    public void Mistakes_are_reported_once_and_give_2_but_the_run_goes_on()
    {
        using var workspace = new Workspace().With("containersecurity.json", """{ "rules": { "CNS9999": "off" } }""")
            .With("a/containersecurity.json", "{}").With("a/pod.yaml").With("b/containersecurity.json", "{}").With("b/pod.yaml");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("a/pod.yaml:8:36: error CNS2001");
        run.Output.Split("containersecurity.json:1:14: error CNS0002").Should().HaveCount(2, "it is said once");
    }

    [Fact]
    public void A_baseline_keeps_old_findings_from_counting_and_new_ones_count()
    {
        using var workspace = new Workspace().With("a/pod.yaml");
        workspace.Run("baseline", ".", "--output", "base.json").ExitCode.Should().Be(0);
        var run = workspace.Run("analyze", ".", "--baseline", "base.json");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("suppressed").And.NotContain("CNS2001:");
        run = workspace.With("b/pod.yaml").Run("analyze", ".", "--baseline", "base.json");
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("b/pod.yaml:8").And.NotContain("a/pod.yaml:8");
    }

    [Fact]
    public void A_baseline_holds_wherever_in_the_repository_the_command_is_run()
    {
        using var workspace = new Workspace { In = "a" }.With(".git/HEAD").With("a/pod.yaml").With("containersecurity.json", """{ "baseline": "base.json" }""");
        workspace.Run("baseline", "..", "--output", "../base.json").ExitCode.Should().Be(0);
        workspace.Run("analyze", "pod.yaml").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Says_that_a_baseline_has_entries_too_many()
    {
        using var workspace = new Workspace().With("a/pod.yaml");
        workspace.Run("baseline", ".", "--output", "base.json");
        System.IO.File.Delete(workspace.FullPath("a/pod.yaml"));
        workspace.Run("analyze", ".", "--baseline", "base.json").Error.Should().Contain("no longer match a finding");
    }

    [Fact]
    public void A_broken_baseline_gives_2()
    {
        using var workspace = new Workspace().With("pod.yaml").With("base.json", "[");
        var run = workspace.Run("analyze", ".", "--baseline", "base.json");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("base.json");
    }

    [Fact]
    public void A_configuration_links_manifests_of_all_folders_to_a_dockerfile()
    {
        const string Pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  securityContext:\n    runAsNonRoot: true\n  containers:\n  - name: c\n    image: contoso.azurecr.io/api:1\n";
        using var workspace = new Workspace().With("deploy/pod.yaml", Pod).With("src/api/Dockerfile", "FROM scratch\n")
            .With("src/containersecurity.json", """{ "images": { "contoso.azurecr.io/api": "api/Dockerfile" } }""");
        workspace.Run("analyze", ".").Output.Should().Contain("deploy/pod.yaml:7:19: error CNS2120");
    }

    [Fact]
    public void A_dockerfile_that_is_not_there_is_a_mistake()
    {
        using var workspace = new Workspace().With("pod.yaml").With("containersecurity.json", """{ "images": { "contoso.azurecr.io/api": "api/Dockerfile" } }""");
        var run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("containersecurity.json:1:15: error CNS0002: File 'api/Dockerfile' of image");
    }
}
