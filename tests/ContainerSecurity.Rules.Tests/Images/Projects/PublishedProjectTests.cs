using System;
using System.Linq;
using ContainerSecurity.Rules.Dockerfile.Practice;
using ContainerSecurity.Rules.Dockerfile.Users;
using ContainerSecurity.Rules.Images;
using ContainerSecurity.Rules.Kubernetes.Network;
using ContainerSecurity.Rules.Secrets;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Images.Projects;

/// <summary>Tests rules on the images that the .NET SDK publishes for projects.</summary>
public class PublishedProjectTests
{
    // A made-up token.
    private const string Token = "ghp_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";

    [Fact]
    public void Reports_the_base_image()
    {
        Verify<UntaggedImage>("<PropertyGroup><ContainerBaseImage>{|CNS1001(example.org/base):example.org/base|}</ContainerBaseImage></PropertyGroup>");
        Verify<LatestTag>("<PropertyGroup><ContainerBaseImage>example.org/base:{|CNS1002(example.org/base:latest):latest|}</ContainerBaseImage></PropertyGroup>");
        Verify<ImageWithoutDigest>("<PropertyGroup><ContainerBaseImage>{|CNS1003(mcr.microsoft.com/dotnet/aspnet:10.0):mcr.microsoft.com/dotnet/aspnet:10.0|}</ContainerBaseImage></PropertyGroup>");
        Verify<EndOfLifeImage>("<PropertyGroup><ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:{|CNS1007(mcr.microsoft.com/dotnet/aspnet:6.0, .NET 6.0, reached end of life, 2024-11-12, a supported version):6.0|}</ContainerBaseImage></PropertyGroup>");
        Verify<UntaggedImage>("<PropertyGroup><ContainerBaseImage>$(Base)</ContainerBaseImage></PropertyGroup>");
    }

    [Fact]
    public void Reports_the_default_base_image_at_the_target_framework()
    {
        Verify<EndOfLifeImage>("<PropertyGroup><TargetFramework>{|CNS1007(mcr.microsoft.com/dotnet/aspnet:6.0, .NET 6.0, reached end of life, 2024-11-12, a supported version):net6.0|}</TargetFramework><ContainerRepository>shop</ContainerRepository></PropertyGroup>");
        Verify<EndOfLifeImage>("<PropertyGroup><TargetFramework>net10.0</TargetFramework><ContainerRepository>shop</ContainerRepository></PropertyGroup>");
        Verify<ImageWithoutDigest>("<PropertyGroup><TargetFramework>net10.0</TargetFramework><ContainerRepository>shop</ContainerRepository></PropertyGroup>");
    }

    [Fact]
    public void Reports_root_only_where_it_is_set()
    {
        Verify<LastUserIsRoot>("<PropertyGroup><ContainerUser>{|CNS2002(root, remove ContainerUser or set it to a non-root user):root|}</ContainerUser></PropertyGroup>");
        Verify<LastUserIsRoot>("<PropertyGroup><ContainerUser>{|CNS2002(0, remove ContainerUser or set it to a non-root user):0|}</ContainerUser></PropertyGroup>");
        Verify<LastUserIsRoot>("<PropertyGroup><ContainerUser>app</ContainerUser></PropertyGroup>");
        Verify<LastUserIsRoot>("<PropertyGroup><ContainerRepository>shop</ContainerRepository></PropertyGroup>");
        Verify<LastUserIsRoot>("""<PropertyGroup><ContainerUser Condition="'$(A)' == ''">root</ContainerUser></PropertyGroup>""");
    }

    [Fact]
    public void Reports_variables_and_ports()
    {
        Verify<SecretInEnvironment>($$"""<ItemGroup><ContainerEnvironmentVariable Include="GITHUB_TOKEN" Value="{|CNS3001(GITHUB_TOKEN, a GitHub token, supply it at run time):{{Token}}|}" /></ItemGroup>""");
        Verify<SecretInEnvironment>("""<ItemGroup><ContainerEnvironmentVariable Include="GITHUB_TOKEN" Value="$(GitHubToken)" /></ItemGroup>""");
        Verify<DevelopmentMode>("""<ItemGroup><ContainerEnvironmentVariable Include="{|CNS8094(ASPNETCORE_ENVIRONMENT, .NET):ASPNETCORE_ENVIRONMENT|}" Value="Development" /></ItemGroup>""");
        Verify<RemoteAccessPort>("""<ItemGroup><ContainerPort Include="8080;{|CNS4009(22, SSH):22|}" Type="tcp" /></ItemGroup>""");
    }

    [Fact]
    public void Does_not_report_a_project_from_the_documentation()
    {
        const string Project = """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ContainerRepository>shop</ContainerRepository>
                <ContainerFamily>noble-chiseled</ContainerFamily>
                <ContainerImageTags>1.2.3;latest</ContainerImageTags>
              </PropertyGroup>
              <ItemGroup>
                <ContainerPort Include="8080" Type="tcp" />
                <ContainerEnvironmentVariable Include="ASPNETCORE_ENVIRONMENT" Value="Production" />
              </ItemGroup>
            </Project>
            """;
        var analyzer = new Analyzer((RulePack[])[BuiltInRules.Pack], AnalyzerConfiguration.Default with { Preset = RulePreset.Strict, Today = new DateTime(2026, 11, 1) });
        analyzer.Run(DocumentSet.Create(DocumentParser.Parse("Shop.csproj", SourceText.From(Project)))).Active.Select(d => d.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void Rules_with_findings_in_projects_apply_to_projects()
    {
        const string Project = $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <ContainerBaseImage>$BASE$</ContainerBaseImage>
                <ContainerUser>$USER$</ContainerUser>
                <ContainerWorkingDirectory>app</ContainerWorkingDirectory>
              </PropertyGroup>
              <ItemGroup>
                <ContainerPort Include="22;23;80;2375;3306;3389" Type="tcp" />
                <ContainerEnvironmentVariable Include="GITHUB_TOKEN" Value="{Token}" />
                <ContainerEnvironmentVariable Include="DB_PASSWORD" Value="h4rd-Pa55w0rd!" />
                <ContainerEnvironmentVariable Include="API_KEY" Value="false" />
                <ContainerEnvironmentVariable Include="PATH" Value="bin:/usr/bin" />
                <ContainerEnvironmentVariable Include="ASPNETCORE_ENVIRONMENT" Value="Development" />
                <ContainerEnvironmentVariable Include="DOTNET_EnableDiagnostics" Value="1" />
                <ContainerEnvironmentVariable Include="NODE_TLS_REJECT_UNAUTHORIZED" Value="0" />
                <ContainerEnvironmentVariable Include="GIT_SSH_COMMAND" Value="ssh -o StrictHostKeyChecking=no" />
                <ContainerEnvironmentVariable Include="PIP_EXTRA_INDEX_URL" Value="https://example.org/simple" />
                <ContainerEnvironmentVariable Include="GONOSUMDB" Value="*" />
                <ContainerEnvironmentVariable Include="GONOSUMCHECK" Value="1" />
                <ContainerEnvironmentVariable Include="GOFLAGS" Value="-insecure" />
                <ContainerLabel Include="maintainer" Value="me" />
              </ItemGroup>
            </Project>
            """;
        var found =
            from image in new[] { "example.org/base", "debian:latest", "debian:8", "k8s.gcr.io/pause:3.2", "mcr.microsoft.com/dotnet/aspnet:6.0" }
            from user in new[] { "root", "app", "1000:0" }
            let text = Project.Replace("$BASE$", image, StringComparison.Ordinal).Replace("$USER$", user, StringComparison.Ordinal)
            let configuration = AnalyzerConfiguration.Default with { Preset = RulePreset.All, Today = new DateTime(2026, 11, 1) }
            from diagnostic in new Analyzer((RulePack[])[BuiltInRules.Pack], configuration).Run(DocumentSet.Create(DocumentParser.Parse("Shop.csproj", SourceText.From(text)))).Active
            select diagnostic.Descriptor;
        // These rules need allowed registries, or a scan report.
        string[] conditional = ["CNS1004", "CNS1130", "CNS1131", "CNS1133"];
        var applying = BuiltInRules.Pack.Rules.SelectMany(r => r.Descriptors).Where(d => (d.AppliesTo & InputKinds.Project) != 0).Select(d => d.Id);
        found.Select(d => d.Id).Distinct().Concat(conditional).Should().BeEquivalentTo(applying);
    }

    private static void Verify<TRule>(string content)
        where TRule : Rule, new()
    {
        var test = new RuleTest<TRule>();
        test.Sources.Add(("src/Shop.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk.Web\">\n  {content}\n</Project>\n"));
        test.Run();
    }
}
