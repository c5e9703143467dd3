using System.IO;
using System.Linq;

namespace ContainerSecurity.Packages.Tests;

/// <summary>What people see who add the package to a project.</summary>
public sealed class MSBuildTests(Feed feed)
{
    private const string Good = "FROM scratch\nCOPY app /\nUSER 10001\nENTRYPOINT [\"/app\"]\n";

    // Made up, in the form of such a token.
    private const string Token = "ghp_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";

    private const string Privileged = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web, namespace: shop }
        spec:
          containers:
          - name: web
            image: example.org/web:1.2.3
            securityContext: { privileged: true }
        """;

    [Fact]
    public void A_planted_secret_fails_the_build_until_it_is_gone_and_then_nothing_runs_again()
    {
        using var project = new Consumer(feed).With("docker/Dockerfile", $"FROM scratch\nCOPY app /\nENV GITHUB_TOKEN={Token}\nUSER 10001\nENTRYPOINT [\"/app\"]\n");
        foreach (var _ in new[] { 1, 2 })
        {
            var failed = project.Build();
            failed.ExitCode.Should().NotBe(0, failed.Output);
            failed.Output.Should().MatchRegex(@"docker/Dockerfile\(3,\d+,3,\d+\): error CNS30\d\d: ").And.NotContain(Token);
        }

        project.With("docker/Dockerfile", Good);
        var built = project.Build();
        built.ExitCode.Should().Be(0, built.Output);
        var stamp = Directory.GetFiles(project.Folder, "ContainerSecurity.stamp", SearchOption.AllDirectories).Single();
        var time = File.GetLastWriteTimeUtc(stamp);
        project.Build().ExitCode.Should().Be(0);
        File.GetLastWriteTimeUtc(stamp).Should().Be(time, "nothing changed, so nothing is analysed");

        project.With("containersecurity.json", """{ "root": true, "rules": { "CNS8050": "error" } }""");
        project.Build().Output.Should().Contain("error CNS8050", "a change of the configuration counts");
    }

    [Fact]
    public void Properties_and_editor_configurations_work_as_for_the_compiler()
    {
        using var project = new Consumer(feed).With("deploy/pod.yaml", Privileged).With("deploy/values.yaml", "image: x\n").With("Dockerfile", "FROM node:latest\nUSER 10001\n");
        var all = project.Build();
        all.ExitCode.Should().NotBe(0, all.Output);
        all.Output.Should().Contain("error CNS2001").And.Contain("warning CNS1002").And.NotContain("CNS0103");

        var off = project.Build("-p:NoWarn=CNS2001");
        off.ExitCode.Should().Be(0, off.Output);
        project.Build("-p:NoWarn=CNS2001", "-p:TreatWarningsAsErrors=true").Output.Should().Contain("error CNS1002");
        project.Build("-p:NoWarn=CNS2001", "-p:WarningsAsErrors=CNS1002").ExitCode.Should().NotBe(0);
        project.Build("-p:ContainerSecurityEnabled=false").Output.Should().NotContain("CNS");

        project.With(".editorconfig", "root = true\n[*.yaml]\ndotnet_diagnostic.CNS2001.severity = warning\n[Dockerfile]\ndotnet_diagnostic.CNS1002.severity = none\n");
        var mapped = project.Build();
        mapped.ExitCode.Should().Be(0, mapped.Output);
        mapped.Output.Should().Contain("warning CNS2001").And.NotContain("CNS1002");
    }

    [Fact]
    public void Several_target_frameworks_are_one_analysis_and_a_report_is_written()
    {
        using var project = new Consumer(feed, "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><ContainerSecuritySarifLog>out/findings.sarif</ContainerSecuritySarifLog>")
            .With("Dockerfile", "FROM node:latest\nUSER 10001\n");
        var run = project.Build("-clp:NoSummary");
        run.ExitCode.Should().Be(0, run.Output);
        // The summary behind it tells it once more.
        run.Output.Split("Build succeeded.")[0].Split("warning CNS1002").Should().HaveCount(2);
        File.ReadAllText(project.FullPath("out/findings.sarif")).Should().Contain("\"CNS1002\"");
    }

    [Fact]
    public void What_is_wrong_is_told_and_not_thrown()
    {
        using var project = new Consumer(feed).With("containersecurity.json", """{ "root": true, "prest": "all" }""").With("Dockerfile", Good);
        project.Build("-p:ContainerSecurityPreset=harsh").Output.Should().Contain("error CNS0002").And.Contain("'harsh'");
        project.Build().Output.Should().Contain("containersecurity.json(1,17").And.Contain("did you mean 'preset'?");
    }

    [Fact]
    public void Warnings_stay_warnings_and_global_configurations_count()
    {
        using var project = new Consumer(feed).With("Dockerfile", "FROM node:latest\nUSER 10001\n");
        var kept = project.Build("-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=CNS1002");
        kept.ExitCode.Should().Be(0, kept.Output);
        kept.Output.Should().Contain("warning CNS1002");
        project.With(".globalconfig", $"is_global = true\n[{project.Folder}/Dockerfile]\ndotnet_diagnostic.CNS1002.severity = error\n");
        project.Build().Output.Should().Contain("error CNS1002");
    }

    [Fact]
    public void Solutions_report_once_and_editors_never()
    {
        using var project = new Consumer(feed).With("Dockerfile", "FROM node:latest\nUSER 10001\n").With("All.slnx", """<Solution><Project Path="Shop.csproj" /></Solution>""");
        var run = project.Build("All.slnx", "-clp:NoSummary");
        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Split("Build succeeded.")[0].Split("warning CNS1002").Should().HaveCount(2);
        project.Build("Shop.csproj", "-p:DesignTimeBuild=true").Output.Should().NotContain("CNS1002");
    }
}
