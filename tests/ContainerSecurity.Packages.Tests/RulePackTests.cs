using System;
using System.IO;
using System.IO.Compression;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Packages.Tests;

/// <summary>Rule packs in builds: named by their file, and brought by a package.</summary>
public sealed class RulePackTests(Feed feed)
{
    private const string Dockerfile = "FROM example.org/base:1.2\nUSER 10001\nENTRYPOINT [\"/app\"]\n";

    [Fact]
    public void A_pack_is_run_and_when_it_changes_run_again()
    {
        using var project = new Consumer(feed).With("Dockerfile", Dockerfile);
        var pack = project.FullPath("rules/Team.Rules.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(pack)!);
        File.Copy(feed.MakePack("Team.Rules", TestPack.Source("TEAM001")), pack);
        project.With("Directory.Build.targets", """<Project><ItemGroup><ContainerSecurityRules Include="rules/Team.Rules.dll" /></ItemGroup></Project>""");
        project.Build().Output.Should().Contain("Dockerfile(1,6,1,26): error TEAM001: Image 'example.org/base:1.2' is one");
        project.Build("-p:_ContainerSecurityTaskFramework=net8.0").Output.Should().Contain("error TEAM001", "that is the task for older SDKs");

        project.With(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TEAM001.severity = none\n");
        project.Build().ExitCode.Should().Be(0);
        project.Build().Output.Should().NotContain("TEAM001");
        File.Copy(feed.MakePack("Team.Rules", TestPack.Source("TEAM002", "is new")), pack, overwrite: true);
        project.Build().Output.Should().Contain("error TEAM002: Image 'example.org/base:1.2' is new", "the pack is an input of the analysis");
    }

    [Fact]
    public void A_package_brings_its_pack()
    {
        using var project = new Consumer(feed).With("Dockerfile", Dockerfile);
        MakePackage("Contoso.ContainerRules", feed.MakePack("Contoso.ContainerRules", TestPack.Source("CONTOSO001")));
        project.With("Shop.csproj", File.ReadAllText(project.FullPath("Shop.csproj")).Replace(
            "</ItemGroup>", """<PackageReference Include="Contoso.ContainerRules" Version="1.0.0" PrivateAssets="all" /></ItemGroup>""", StringComparison.Ordinal));
        project.Build().Output.Should().Contain("error CONTOSO001: Image 'example.org/base:1.2' is one");
    }

    [Fact]
    public void Bad_packs_are_told_with_the_reason_and_the_rest_is_done()
    {
        using var project = new Consumer(feed).With("Dockerfile", "FROM scratch\nUSER root\nENTRYPOINT [\"/app\"]\n").With("text.dll", "no assembly");
        var newer = feed.MakePack("Newer.Rules", TestPack.Source("TEAM001"));
        TestPack.ClaimCore(newer, new Version(7, 1, 2));
        project.With("Directory.Build.targets", $"""
            <Project><ItemGroup>
              <ContainerSecurityRules Include="text.dll" />
              <ContainerSecurityRules Include="missing.dll" />
              <ContainerSecurityRules Include="{newer}" />
              <ContainerSecurityRules Include="{feed.MakePack("Throws", TestPack.Source("TEAM002").Replace("new ImageFound()", TestPack.Throwing, StringComparison.Ordinal))}" />
            </ItemGroup></Project>
            """);
        var run = project.Build();
        run.ExitCode.Should().NotBe(0);
        run.Output.Should().Contain("warning CNS2002").And.NotContain("MSB4018")
            .And.MatchRegex("text.dll.*error CNS0007: .*not a .NET assembly")
            .And.MatchRegex("missing.dll.*error CNS0007: .*the file does not exist")
            .And.MatchRegex(@"Newer.Rules.dll.*error CNS0007: .*built against ContainerSecurity.Core 7\.1\.2, but version \d+\.\d+\.\d+ is running")
            .And.MatchRegex("Throws.dll.*error CNS0007: .*InvalidOperationException: out of order");
    }

    // As the author of a pack packs it: the assembly, and the item that names it.
    private void MakePackage(string id, string assembly)
    {
        using var package = ZipFile.Open(Path.Combine(feed.PackagesFolder, id + ".1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(id + ".nuspec", $"<package><metadata><id>{id}</id><version>1.0.0</version><authors>Contoso</authors><description>Rules.</description></metadata></package>");
        Add($"build/{id}.props", $"""<Project><ItemGroup><ContainerSecurityRules Include="$(MSBuildThisFileDirectory)../rules/{id}.dll" /></ItemGroup></Project>""");
        package.CreateEntryFromFile(assembly, $"rules/{id}.dll");

        void Add(string path, string text)
        {
            using var writer = new StreamWriter(package.CreateEntry(path).Open());
            writer.Write(text);
        }
    }
}
