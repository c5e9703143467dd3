using System.IO;

namespace ContainerSecurity.Cli.Tests;

public class BaselineCommandTests
{
    // As a release wrote it whose fingerprints had version 1.
    private const string Version1 = """
        {
          "version": 1,
          "findings": [
            { "rule": "CNS2001", "path": "a/pod.yaml", "resource": "Pod/shop/web", "fingerprint": "7abe14a0e3b50262ad70ff739bc3991c" },
            { "rule": "CNS1002", "path": "a/gone.yaml", "resource": "Pod/shop/web", "fingerprint": "00000000000000000000000000000000" }
          ]
        }
        """;

    [Fact]
    public void A_baseline_of_version_1_gives_2_and_tells_how_to_upgrade_it()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("base.json", Version1);
        var run = workspace.Run("analyze", ".", "--baseline", "base.json");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("base.json: The baseline has version 1").And.Contain("containersec baseline --upgrade FILE");
        workspace.With("containersecurity.json", """{ "baseline": "base.json" }""").Run("analyze", ".").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Upgrades_a_baseline_in_place()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("base.json", Version1).With("containersecurity.json", """{ "baseline": "base.json", "preset": "minimal" }""");
        var run = workspace.Run("baseline", ".", "--upgrade", "base.json");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("1 entries moved, 1 stale entries removed, 0 ambiguous");
        workspace.Read("base.json").Should().Contain("\"version\": 2").And.NotContain("7abe14a0e3b50262ad70ff739bc3991c");
        run = workspace.Run("analyze", ".");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("suppressed").And.NotContain("CNS2001:");

        var upgraded = workspace.Read("base.json");
        run = workspace.Run("baseline", ".", "--upgrade", "base.json");
        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("already has version 2");
        workspace.Read("base.json").Should().Be(upgraded);
    }

    [Fact]
    public void Upgrades_into_another_file()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("base.json", Version1);
        workspace.Run("baseline", ".", "--upgrade", "base.json", "--output", "new.json").ExitCode.Should().Be(0);
        workspace.Read("base.json").Should().Be(Version1);
        workspace.Run("analyze", ".", "--preset", "minimal", "--baseline", "new.json").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Tells_which_entries_are_ambiguous()
    {
        const string Pods = Workspace.PrivilegedPod + "\n---\n" + Workspace.PrivilegedPod;
        using var workspace = new Workspace().With("a/pod.yaml", Pods).With("base.json", Version1.Replace("7abe", "0000", System.StringComparison.Ordinal));
        workspace.Run("baseline", ".", "--upgrade", "base.json").Error.Should().Contain("1 ambiguous").And.Contain("ambiguous: a/pod.yaml: CNS2001 Pod/shop/web");
        workspace.Run("analyze", ".", "--preset", "minimal", "--baseline", "base.json").Output.Should().Contain("a/pod.yaml:17:36: error CNS2001").And.NotContain("a/pod.yaml:8:36");
    }

    [Fact]
    public void Does_not_lose_entries_of_files_that_were_not_analyzed()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("b/pod.yaml").With("base.json", Version1);
        var run = workspace.Run("baseline", "b", "--upgrade", "base.json");
        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'a/pod.yaml'").And.NotContain("gone.yaml");
        workspace.Read("base.json").Should().Be(Version1);
    }

    [Fact]
    public void Writes_nothing_under_a_configuration_with_mistakes()
    {
        using var workspace = new Workspace().With("a/pod.yaml").With("base.json", Version1).With("containersecurity.json", """{ "rules": { "CNS9999": "off" } }""");
        workspace.Run("baseline", ".", "--upgrade", "base.json").ExitCode.Should().Be(2);
        workspace.Read("base.json").Should().Be(Version1);
    }

    [Theory]
    [InlineData("baseline", ".")]
    [InlineData("baseline", ".", "--upgrade", "nothing-here.json")]
    [InlineData("baseline", ".", "--upgrade", "a/pod.yaml")]
    public void Exits_with_2_for_wrong_use(params string[] args)
    {
        using var workspace = new Workspace().With("a/pod.yaml");
        var run = workspace.Run(args);
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("containersec: ");
        File.Exists(workspace.FullPath("nothing-here.json")).Should().BeFalse();
        workspace.Read("a/pod.yaml").Should().Be(Workspace.PrivilegedPod);
    }
}
