using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace ContainerSecurity.Packages.Tests;

/// <summary>What a build looks at, and what makes it look again.</summary>
public sealed class BuildInputTests(Feed feed)
{
    private const string Root = "FROM scratch\nUSER root\nENTRYPOINT [\"/app\"]\n";
    private const string Good = "FROM scratch\nUSER 10001\nENTRYPOINT [\"/app\"]\n";

    [Fact]
    public void Named_files_are_looked_at_wherever_they_are()
    {
        using var project = new Consumer(feed, """
            <TargetFramework>net10.0</TargetFramework>
            <EnableDefaultContainerSecurityItems>false</EnableDefaultContainerSecurityItems>
            <ContainerUser>root</ContainerUser>
            """);
        project.With("Dockerfile", Root).With("../deploy é/web.Dockerfile", Root).With("notes.yaml", "image: x\n")
            .With("Directory.Build.targets", """<Project><ItemGroup><ContainerSecurityFile Include="../deploy é/web.Dockerfile;notes.yaml" /></ItemGroup></Project>""");
        var run = project.Build("-clp:NoSummary");
        run.Output.Should().MatchRegex(@"deploy é/web\.Dockerfile\(2,6,2,10\): warning CNS2002: ").And.MatchRegex(@"notes\.yaml.*CNS0103")
            .And.NotContain("my shop é/Dockerfile(").And.NotContain("Shop.csproj(");

        project.With("Directory.Build.targets", """<Project><ItemGroup><ContainerSecurityFile Include="gone.yaml" /></ItemGroup></Project>""");
        project.Build().Output.Should().MatchRegex("error CNS0002: .*gone.yaml' does not exist");
    }

    [Fact]
    public void What_a_baseline_has_is_not_reported()
    {
        using var project = new Consumer(feed).With("Dockerfile", Root);
        var made = Processes.DotNet(project.Folder, feed.RestoreFolder, TemplateFixture.CommandLine, "baseline", "Dockerfile", "--output", "known.json");
        made.ExitCode.Should().Be(0, made.Output);
        project.Build("-p:ContainerSecurityBaseline=known.json").Output.Should().NotContain("CNS");
        project.With("Dockerfile", Root.Replace("scratch", "node:latest", StringComparison.Ordinal));
        project.Build("-p:ContainerSecurityBaseline=known.json").Output.Should().Contain("CNS1002").And.NotContain("CNS2002");
        project.With("known.json", "{");
        project.Build("-p:ContainerSecurityBaseline=known.json").Output.Should().MatchRegex("error CNS0002: .*known.json");
    }

    [Fact]
    public void A_file_that_is_gone_and_another_version_of_the_package_are_changes()
    {
        using var project = new Consumer(feed).With("Dockerfile", Good).With("other.Dockerfile", Good);
        AddVersion(project, "999.0.0");
        project.With("Shop.csproj", File.ReadAllText(project.FullPath("Shop.csproj")).Replace("Version=\"*\"", "Version=\"$(Wanted)\"", StringComparison.Ordinal));
        var first = Stamp(project, feed.Version);
        Stamp(project, feed.Version).Should().Be(first, "nothing changed");
        File.Delete(project.FullPath("other.Dockerfile"));
        var second = Stamp(project, feed.Version);
        second.Should().BeAfter(first);
        Stamp(project, "999.0.0").Should().BeAfter(second, "other rules may find other things");
    }

    [Fact]
    public void Sections_are_those_of_editorconfig()
    {
        using var project = new Consumer(feed);
        foreach (var name in new[] { "a1", "a2", "b1", "c7", "c12", "{d}" })
            project.With($"deploy/{name}.Dockerfile", Root);
        project.With("Dockerfile", Root).With("deploy/Dockerfile", Root).With("deploy/.editorconfig", """
            [{a[!2],b*}.Dockerfile]            # all but a2
            dotnet_diagnostic.CNS2002.severity = none ; and why
            [/c{1..9}.Dockerfile]
            dotnet_diagnostic.CNS2002.severity: error
            [\{d\}.*]
            dotnet_diagnostic.CNS2002.severity = suggestion
            [open{.Dockerfile]
            dotnet_diagnostic.CNS2002.severity = error
            """).With(".editorconfig", """
            root = true
            dotnet_diagnostic.CNS2002.severity = error
            [/Dockerfile]
            dotnet_diagnostic.CNS2002.severity = error
            [deploy/**]
            dotnet_diagnostic.CNS2002.severity = warning
            """);
        // The summary behind it tells them once more.
        var run = project.Build();
        run.Output.Split("\n").Where(l => l.Contains("CNS2002", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("my shop é/", StringComparison.Ordinal) + 10)..l.IndexOf(" CNS2002", StringComparison.Ordinal)]).Distinct()
            .Should().BeEquivalentTo(
                "Dockerfile(2,6,2,10): error", "deploy/Dockerfile(2,6,2,10): warning", "deploy/a2.Dockerfile(2,6,2,10): warning",
                "deploy/c7.Dockerfile(2,6,2,10): error", "deploy/c12.Dockerfile(2,6,2,10): warning");
    }

    [Fact]
    public void Of_global_configurations_the_one_of_the_higher_level_counts_and_sections_are_full_paths()
    {
        using var project = new Consumer(feed).With("Dockerfile", Root).With("other.Dockerfile", Root);
        project.With("team.ini", "is_global = true\nglobal_level = 101\ndotnet_diagnostic.CNS2002.severity = error\n")
            .With(".globalconfig", $"dotnet_diagnostic.CNS2002.severity = none\n[{project.FullPath("other.Dockerfile")}]\ndotnet_diagnostic.CNS8050.severity = error\n[*.Dockerfile]\ndotnet_diagnostic.CNS2002.severity = none\n")
            .With("Directory.Build.targets", """<Project><ItemGroup><GlobalAnalyzerConfigFiles Include="team.ini" /></ItemGroup></Project>""");
        project.Build().Output.Should().Contain("/Dockerfile(2,6,2,10): error CNS2002").And.Contain("other.Dockerfile(2,6,2,10): error CNS2002");
    }

    private DateTime Stamp(Consumer project, string version)
    {
        var run = project.Build($"-p:Wanted={version}");
        run.ExitCode.Should().Be(0, run.Output);
        return File.GetLastWriteTimeUtc(Directory.GetFiles(project.FullPath("obj"), "ContainerSecurity.stamp", SearchOption.AllDirectories).Single());
    }

    // In a folder of its own: for the other tests there is one version.
    private void AddVersion(Consumer project, string version)
    {
        Directory.CreateDirectory(project.FullPath("more"));
        var copy = project.FullPath($"more/ContainerSecurity.MSBuild.{version}.nupkg");
        File.Copy(Path.Combine(feed.PackagesFolder, $"ContainerSecurity.MSBuild.{feed.Version}.nupkg"), copy);
        using (var package = ZipFile.Open(copy, ZipArchiveMode.Update))
        {
            var entry = package.GetEntry("ContainerSecurity.MSBuild.nuspec")!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
                text = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(package.CreateEntry("ContainerSecurity.MSBuild.nuspec").Open());
            writer.Write(text.Replace($"<version>{feed.Version}</version>", $"<version>{version}</version>", StringComparison.Ordinal));
        }

        project.With("nuget.config", File.ReadAllText(project.FullPath("nuget.config")).Replace("<clear /><add", "<clear /><add key=\"more\" value=\"more\" /><add", StringComparison.Ordinal));
    }
}
