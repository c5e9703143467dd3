using System.IO;
using System.Linq;

namespace ContainerSecurity.Packages.Tests;

/// <summary>The rule pack that <c>dotnet new containersecurity-rules</c> makes builds, passes its tests, and is loaded by every host.</summary>
public sealed class TemplateTests(TemplateFixture template) : IClassFixture<TemplateFixture>
{
    private const string Dockerfile = "FROM quay.io/shop/base:1@sha256:9b2a9d1f0e6c4a7f8d3b5c6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2\nUSER 10001\n";
    private const string Finding = "error FAB001: Image 'quay.io/shop/base:1@sha256:9b2a9d1f0e6c4a7f8d3b5c6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2' comes from 'quay.io'";

    [Fact]
    public void Its_names_are_those_that_were_asked_for()
    {
        var files = Directory.GetFiles(template.Root, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/") && !f.Contains("/obj/")).ToList();
        files.Select(f => Path.GetRelativePath(template.Root, f)).Should().BeEquivalentTo(
            "README.md",
            "Fabrikam.Image-Rules/Fabrikam.Image-Rules.csproj",
            "Fabrikam.Image-Rules/FabrikamImageRules.cs",
            "Fabrikam.Image-Rules/ImageFromOtherRegistry.cs",
            "Fabrikam.Image-Rules/build/Fabrikam.Image-Rules.props",
            "Fabrikam.Image-Rules.Tests/Fabrikam.Image-Rules.Tests.csproj",
            "Fabrikam.Image-Rules.Tests/ImageFromOtherRegistryTests.cs");
        files.Select(File.ReadAllText).Should().OnlyContain(t => !t.Contains("Contoso", System.StringComparison.OrdinalIgnoreCase) && !t.Contains("CONTAINERSECURITY_VERSION"));
    }

    [Fact]
    public void Its_tests_pass_and_one_that_expects_something_else_fails()
    {
        template.Run(template.Root, "test", TemplateFixture.Name + ".Tests").Should().Contain("Passed!").And.MatchRegex(@"Passed:\s+5");

        var path = Path.Combine(template.Root, TemplateFixture.Name + ".Tests", "WrongTests.cs");
        File.WriteAllText(path, """"
            using Verify = ContainerSecurity.Testing.RuleVerifier<Fabrikam.Image_Rules.ImageFromOtherRegistry>;

            public class WrongTests
            {
                [Fact]
                public void Expects_nothing() => Verify.VerifyDockerfile("FROM quay.io/shop/base:1\n");
            }
            """");
        var failed = template.TryRun(template.Root, "test", TemplateFixture.Name + ".Tests");
        File.Delete(path);
        failed.ExitCode.Should().NotBe(0);
        failed.Output.Should().Contain("+ FROM [|quay.io/shop/base:1|]").And.MatchRegex(@"Failed:\s+1, Passed:\s+5");
    }

    [Fact]
    public void The_command_line_loads_it()
    {
        var folder = Path.Combine(template.Folder, "repository");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Dockerfile"), Dockerfile);
        var run = template.TryRun(folder, TemplateFixture.CommandLine, "analyze", ".", "--rules", template.Assembly);
        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().Contain("Dockerfile:1:6: " + Finding);

        File.WriteAllText(Path.Combine(folder, "containersecurity.json"), """{ "root": true, "rules": { "FAB001": { "registries": ["quay.io"] } } }""");
        template.Run(folder, TemplateFixture.CommandLine, "analyze", ".", "--rules", template.Assembly).Should().NotContain("FAB001");
    }

    [Fact]
    public void A_build_that_references_the_package_has_its_rules_and_ships_nothing_of_it()
    {
        var folder = template.CreateProject("shop", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContainerSecurity.MSBuild" Version="*" PrivateAssets="all" />
                <PackageReference Include="{TemplateFixture.Name}" Version="1.0.0" PrivateAssets="all" IncludeAssets="build" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Dockerfile"), Dockerfile);
        var failed = template.TryRun(folder, "build", "-nologo", "-v:m");
        failed.ExitCode.Should().NotBe(0, failed.Output);
        failed.Output.Should().MatchRegex(@"Dockerfile\(1,6,1,\d+\): " + System.Text.RegularExpressions.Regex.Escape(Finding));

        File.WriteAllText(Path.Combine(folder, "containersecurity.json"), """{ "root": true, "rules": { "FAB001": "off" } }""");
        template.Run(folder, "build", "-nologo", "-v:m");
        Directory.GetFiles(Path.Combine(folder, "bin", "Debug", "net10.0"), "*.dll").Select(Path.GetFileName).Should().Equal("shop.dll");
    }

    [Fact]
    public void Code_that_references_the_package_runs_its_rules()
    {
        var folder = template.CreateProject("tool", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ContainerSecurity.Rules" Version="*" />
                <PackageReference Include="{TemplateFixture.Name}" Version="1.0.0" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), $$"""
            using System;
            using ContainerSecurity;
            using ContainerSecurity.Rules;

            var documents = DocumentSet.Create(DocumentParser.Parse("Dockerfile", SourceText.From({{System.Text.Json.JsonSerializer.Serialize(Dockerfile)}})));
            foreach (var diagnostic in new Analyzer(BuiltInRules.Pack, Fabrikam.Image_Rules.FabrikamImageRules.Pack).Run(documents).Active)
                Console.WriteLine(diagnostic);
            """);
        template.Run(folder, "run").Should().Contain("Dockerfile(1,6): " + Finding);
    }
}
