using System.Text.Json.Nodes;
using ContainerSecurity.Docker.Tests;

namespace ContainerSecurity.Cli.Tests;

public class ImageCommandTests
{
    [Fact]
    public void An_archive_is_reported_like_a_file()
    {
        using var workspace = new Workspace().WithBytes("images/api.tar", Samples.Faulty().DockerArchive());

        var run = workspace.Run("image", "images/api.tar");

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("images/api.tar:1:").And.Contain("CNS3062: '/root/.ssh/id_rsa' contains a private key").And.Contain(" in history[1].created_by\n");
        run.Output.Should().NotContain("a8Fj3kQ9zLw2Xc7Vb1Nm5Rt0Yp4Sd6GhEuKo", "a report does not show secrets");
    }

    [Fact]
    public void Reports_of_scanners_are_taken_beside_the_image()
    {
        using var workspace = new Workspace().WithBytes("api.tar", Samples.Faulty().DockerArchive()).With("trivy.json", """
            {
              "SchemaVersion": 2, "ArtifactName": "team/api:1.0", "CreatedAt": "2026-11-01T00:00:00Z",
              "Results": [{ "Vulnerabilities": [{ "VulnerabilityID": "CVE-2026-1", "PkgName": "zlib", "Severity": "CRITICAL" }] }]
            }
            """).With(".trivyignore", "CVE-2026-1 exp:2020-01-01\n");

        var run = workspace.Run("image", "api.tar", "trivy.json", ".trivyignore");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("CNS1130: Image 'team/api:1.0' has 1 critical vulnerability: CVE-2026-1;").And.Contain(".trivyignore:1:").And.Contain("CNS1134");
    }

    [Fact]
    public void What_is_no_report_is_wrong_use()
    {
        using var workspace = new Workspace().WithBytes("api.tar", Samples.Faulty().DockerArchive()).With("settings.json", "{ \"a\": 1 }");

        var run = workspace.Run("image", "api.tar", "settings.json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("containersec: 'settings.json' is neither an image nor a supported scanner report");
    }

    [Fact]
    public void Reports_presets_and_exit_codes_are_those_of_analyze()
    {
        using var workspace = new Workspace().WithBytes("api.tar", Samples.Faulty().OciArchive());

        var run = workspace.Run("image", "api.tar", "--format", "sarif", "--preset", "strict", "--fail-on", "none");

        run.ExitCode.Should().Be(0);
        var results = JsonNode.Parse(run.Output)!["runs"]![0]!["results"]!.AsArray();
        results.Should().Contain(r => r!["ruleId"]!.GetValue<string>() == "CNS2100");
        results[0]!["locations"]![0]!["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().Should().Be("Image/team/api:1.0");
    }

    [Fact]
    public void A_configuration_in_the_folder_counts()
    {
        using var workspace = new Workspace().WithBytes("api.tar", Samples.Faulty().DockerArchive())
            .With("containersecurity.json", """{ "rules": { "CNS1*": "off", "CNS2*": "off", "CNS3*": "off", "CNS4*": "off", "CNS8*": "off" } }""");

        workspace.Run("image", "api.tar").Should().Match<CommandRun>(r => r.ExitCode == 0 && r.Output.StartsWith("No findings"));
    }

    [Fact]
    public void A_damaged_archive_is_a_finding_and_the_others_are_analysed()
    {
        using var workspace = new Workspace().With("bad.tar", "this is no archive").WithBytes("api.tar", Samples.Faulty().DockerArchive());

        var run = workspace.Run("image", "bad.tar", "api.tar");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("bad.tar:1:1: error CNS0003: this is not an image").And.Contain("api.tar:1:");
    }

    [Theory]
    [InlineData("missing.tar", "File or directory 'missing.tar' does not exist.")]
    [InlineData("./missing", "File or directory './missing' does not exist.")]
    [InlineData("team/api:1", "team/api:1: no engine responds at unix:///nowhere/docker.sock")]
    public void What_is_not_there_is_said(string name, string message)
    {
        using var workspace = new Workspace();

        var run = workspace.Run("image", name, "--host", "unix:///nowhere/docker.sock");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("containersec: " + message);
    }

    [Fact]
    public void Model_shows_an_archive()
    {
        using var workspace = new Workspace().WithBytes("api.tar", Samples.Faulty().DockerArchive()).With("bad.tar", "x");

        var run = workspace.Run("model", "bad.tar", "api.tar");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("bad.tar: this is not an image");
        JsonNode.Parse(run.Output)![0]!["layers"]!.AsArray().Should().HaveCount(3);
    }
}
