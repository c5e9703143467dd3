using System.IO;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A project without a Dockerfile whose properties say what image the SDK publishes.</summary>
public sealed class ContainerPropertyTests(Feed feed)
{
    // Made up, in the form of such a token.
    private const string Token = "ghp_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";

    [Fact]
    public void Findings_stand_at_the_values_in_the_project_and_in_what_it_imports()
    {
        using var project = new Consumer(feed, """
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ContainerBaseImage>$(CompanyBase)</ContainerBaseImage>
            <ContainerRepository>shop</ContainerRepository>
            """);
        project.With("Shop.cs", "System.Console.WriteLine();").With("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <CompanyBase>example.org/base:latest</CompanyBase>
                <ContainerUser>root</ContainerUser>
              </PropertyGroup>
              <ItemGroup>
                <ContainerPort Include="22" Type="tcp" />
                <ContainerEnvironmentVariable Include="GITHUB_TOKEN" Value="{Token}" />
              </ItemGroup>
            </Project>
            """);
        var run = project.Build();
        run.ExitCode.Should().NotBe(0);
        run.Output.Should().MatchRegex(@"Shop\.csproj\(5,21,5,35\): warning CNS1002: .*example\.org/base:latest")
            .And.MatchRegex(@"Directory\.Build\.props\(4,20,4,24\): warning CNS2002: ")
            .And.MatchRegex(@"Directory\.Build\.props\(7,29,7,31\): warning CNS40\d\d: ")
            .And.MatchRegex(@"Directory\.Build\.props\(8,65,8,105\): error CNS3001: ").And.NotContain(Token);
        Directory.GetFiles(project.FullPath("obj"), "*.inputs", SearchOption.AllDirectories).Should().ContainSingle()
            .Which.Should().Match(file => !File.ReadAllText((string)file).Contains(Token), "values may be secrets");

        project.With("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <CompanyBase>example.org/base:1.2@sha256:0000000000000000000000000000000000000000000000000000000000000000</CompanyBase>
                <!-- containersecurity:ignore CNS2002: the base image has no other user -->
                <ContainerUser>root</ContainerUser>
              </PropertyGroup>
            </Project>
            """);
        var mended = project.Build();
        mended.ExitCode.Should().Be(0, mended.Output);
        mended.Output.Should().NotContain("CNS");
        project.Build("-p:ContainerBaseImage=example.org/base:latest").Output.Should().Contain("CNS1002", "a property of the command line is a change");
    }

    [Fact]
    public void Files_that_the_imported_ones_import_are_looked_in_too()
    {
        using var project = new Consumer(feed, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        project.With("Shop.cs", "System.Console.WriteLine();").With("Directory.Build.props", """
            <Project>
              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
              <Import Project="$(MSBuildThisFileDirectory)eng/ports.props" Condition="Exists('eng/ports.props')" />
            </Project>
            """).With("eng/ports.props", """<Project><ItemGroup><ContainerPort Include="22" Type="tcp" /></ItemGroup></Project>""")
            .With("../Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <!-- containersecurity:ignore CNS2002: the base image has no other user -->
                <ContainerUser>root</ContainerUser>
              </PropertyGroup>
            </Project>
            """);
        project.Build().Output.Should().MatchRegex(@"eng/ports\.props\(1,45,1,47\): warning CNS40\d\d: ").And.NotContain("CNS2002");
        File.Delete(project.FullPath("eng/ports.props"));
        project.Build().Output.Should().NotContain("CNS");

        project.With("../Directory.Build.props", "<Project><PropertyGroup><ContainerUser>root</ContainerUser></PropertyGroup></Project>");
        project.Build().Output.Should().MatchRegex(@"Directory\.Build\.props\(1,40,1,44\): warning CNS2002: ", "a comment that is gone is a change, wherever it was");
    }

    [Fact]
    public void A_project_that_says_nothing_of_images_has_no_findings()
    {
        using var project = new Consumer(feed, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ContainerSecurityPreset>all</ContainerSecurityPreset>");
        project.With("Shop.cs", "System.Console.WriteLine();");
        var run = project.Build();
        run.ExitCode.Should().Be(0, run.Output);
        run.Output.Should().NotContain("CNS");
    }
}
