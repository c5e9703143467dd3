using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Core.Tests.Languages.Project;

/// <summary>What is read of projects that the .NET SDK publishes as images.</summary>
public class ProjectDocumentTests
{
    private const string Full = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ContainerBaseImage>mcr.microsoft.com/dotnet/aspnet:10.0</ContainerBaseImage>
            <ContainerUser> root </ContainerUser>
            <ContainerRegistry>contoso.azurecr.io</ContainerRegistry>
            <ContainerRepository>shop/api</ContainerRepository>
            <ContainerImageTags>1.2;1.2.3</ContainerImageTags>
          </PropertyGroup>
          <ItemGroup>
            <ContainerPort Include="8080; 8443" Type="tcp" />
            <ContainerEnvironmentVariable Include="Logging__Level" Value="a &amp; b" />
            <ContainerEnvironmentVariable Include="FEATURE"><Value>on</Value></ContainerEnvironmentVariable>
            <ContainerLabel Include="team" Value="shop" />
            <ContainerAppCommand Include="dotnet;shop.dll" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void Literal_settings_are_read_with_their_places()
    {
        var project = Read(Full);
        project.BaseImage!.Text.Should().Be("mcr.microsoft.com/dotnet/aspnet:10.0");
        Shown(project.BaseImage.Tag).Should().Be("10.0 at 4:57 '10.0'");
        Shown(project.Image.User).Should().Be("root at 5:21 'root'");
        Shown(project.Registry).Should().Be("contoso.azurecr.io at 6:24 'contoso.azurecr.io'");
        project.Repository.Value.Should().Be("shop/api");
        project.Tags.Select(t => t.Value).Should().Equal("1.2", "1.2.3");
        project.Image.ExposedPorts.Select(p => (p.Number.Value, p.Protocol.Value)).Should().Equal((8080, "TCP"), (8443, "TCP"));
        Text(project.Image.ExposedPorts[1].Location).Should().Be("8443");
        project.Image.Environment.Select(v => (v.Name.Value, v.Value.Value)).Should().Equal(("Logging__Level", "a & b"), ("FEATURE", "on"));
        Text(project.Image.Environment[0].Value.Location).Should().Be("a &amp; b");
        Text(project.Image.Environment[1].Value.Location).Should().Be("on");
        project.Image.Labels.Single().Value.Value.Should().Be("shop");
        project.Image.Command.Select(w => w.Value).Should().Equal("dotnet", "shop.dll");
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web", "<TargetFramework>net8.0</TargetFramework>", "mcr.microsoft.com/dotnet/aspnet:8.0")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net8.0</TargetFramework>", "mcr.microsoft.com/dotnet/runtime:8.0")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot>", "mcr.microsoft.com/dotnet/runtime-deps:8.0")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net8.0</TargetFramework><ContainerFamily>alpine</ContainerFamily>", "mcr.microsoft.com/dotnet/runtime:8.0-alpine")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net48</TargetFramework>", null)]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net8.0-windows</TargetFramework>", null)]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>$(Framework)</TargetFramework>", null)]
    [InlineData("Microsoft.NET.Sdk", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>", null)]
    public void Without_a_base_image_it_is_that_of_the_framework(string sdk, string properties, string? expected)
    {
        var project = Read($"""<Project Sdk="{sdk}"><PropertyGroup>{properties}<ContainerRepository>shop</ContainerRepository></PropertyGroup></Project>""");
        project.BaseImage?.Text.Should().Be(expected);
        project.BaseImage?.Digest.IsUnknown.Should().BeTrue("the SDK decides when it publishes");
        (project.BaseImage is null).Should().Be(expected is null);
    }

    [Theory]
    [InlineData("""<PropertyGroup><ContainerUser Condition="'$(Configuration)' == 'Debug'">root</ContainerUser></PropertyGroup>""")]
    [InlineData("""<PropertyGroup Condition="'$(CI)' == 'true'"><ContainerUser>root</ContainerUser></PropertyGroup>""")]
    [InlineData("<PropertyGroup><ContainerUser>$(User)</ContainerUser></PropertyGroup>")]
    [InlineData("<Choose><When Condition=\"true\"><PropertyGroup><ContainerUser>root</ContainerUser></PropertyGroup></When></Choose>")]
    [InlineData("<Target Name=\"T\"><PropertyGroup><ContainerUser>root</ContainerUser></PropertyGroup></Target>")]
    public void What_counts_only_sometimes_is_not_known(string content) =>
        Read($"<Project>{content}</Project>").Image.User.IsUnknown.Should().BeTrue();

    [Theory]
    [InlineData("<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>")]
    [InlineData("<Project><PropertyGroup><ContainerUser>root</ContainerUser><EnableSdkContainerSupport>false</EnableSdkContainerSupport></PropertyGroup></Project>")]
    [InlineData("<Project><PropertyGroup><ContainerUser>root</ContainerUser><IsPublishable>false</IsPublishable></PropertyGroup></Project>")]
    [InlineData("<Project")]
    [InlineData("")]
    public void A_project_that_publishes_no_image_is_none(string text)
    {
        var document = DocumentParser.Parse("Shop.csproj", SourceText.From(text)).Should().ContainSingle().Subject;
        document.Should().BeOfType<UnrecognizedDocument>();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<Project><PropertyGroup><ContainerUser>root</ContainerUser>\n</Project>", 1)]
    [InlineData("<!DOCTYPE p [<!ENTITY e \"x\">]>\n<Project><PropertyGroup><ContainerUser>&e;</ContainerUser></PropertyGroup></Project>", 0)]
    public void Broken_XML_is_told_with_its_place(string text, int line)
    {
        var diagnostic = DocumentParser.Parse("Shop.csproj", SourceText.From(text)).Single().SyntaxDiagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("CNS0003");
        diagnostic.Location.Start.Line.Should().Be(line);
    }

    [Fact]
    public void An_evaluation_gives_the_values_and_the_files_give_the_places()
    {
        const string Text = """
            <Project>
              <PropertyGroup>
                <ContainerUser Condition="'$(Sdk)' == ''">root</ContainerUser>
                <ContainerUser>$(AppUser)</ContainerUser>
                <ContainerRepository>shop</ContainerRepository>
              </PropertyGroup>
              <ItemGroup><ContainerEnvironmentVariable Include="$(Prefix)TOKEN" Value="$(Token)" /></ItemGroup>
            </Project>
            """;
        const string Props = "<Project><PropertyGroup><ContainerBaseImage>example.org/base:1</ContainerBaseImage></PropertyGroup></Project>";
        var properties = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase,
        [
            new("ContainerUser", "app"), new("containerbaseimage", "example.org/base:1"), new("ContainerRegistry", "example.org"), new System.Collections.Generic.KeyValuePair<string, string>("ContainerRepository", ""),
        ]);
        var evaluation = new ProjectEvaluation
        {
            Properties = properties,
            Items = [new ProjectItem("ContainerEnvironmentVariable", "MY_TOKEN", "x"), new ProjectItem("ContainerPort", "8080", "")],
            Imports = [new ProjectImport("Directory.Build.props", SourceText.From(Props))],
        };
        var documents = DocumentParser.Parse("Shop.csproj", SourceText.From(Text), new ParserOptions { Facts = DocumentFacts.Empty.With("Shop.csproj", evaluation) });
        documents.Select(d => d.Path).Should().Equal("Shop.csproj", "Directory.Build.props");
        ((ProjectDocument)documents[1]).ImportedBy.Should().BeSameAs(documents[0]);
        var project = ((ProjectDocument)documents[0]).Container!;
        Shown(project.Image.User).Should().Be("app at 4:20 '$(AppUser)'");
        Shown(project.BaseImage!.Tag).Should().Be("1 at 1:62 '1'");
        project.BaseImage.Location.Document.Should().BeSameAs(documents[1]);
        Shown(project.Registry).Should().Be("example.org at 1:2 'Project'", "it is written in none of the files");
        project.Repository.IsUnset.Should().BeTrue("the evaluation has it empty");
        Shown(project.Image.Environment.Single().Name).Should().Be("MY_TOKEN at 7:53 '$(Prefix)TOKEN'");
        Shown(project.Image.Environment.Single().Value).Should().Be("x at 7:76 '$(Token)'");
        project.Image.ExposedPorts.Single().Number.Value.Should().Be(8080);
    }

    [Theory]
    [InlineData("<Project>\n<PropertyGroup>\n<!-- c -->\n<ContainerUser>root</ContainerUser>\n<A/></PropertyGroup></Project>", "<ContainerUser>root</ContainerUser>")]
    [InlineData("<Project>\n<PropertyGroup>\n<ContainerUser>root</ContainerUser> <!-- c -->\n</PropertyGroup></Project>", "<ContainerUser>root</ContainerUser>")]
    [InlineData("<Project>\n<PropertyGroup>\n<ContainerUser>root</ContainerUser>\n<!-- c -->\n</PropertyGroup><ItemGroup/></Project>", "")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\r\n<!-- c -->\r\n<Project><PropertyGroup><ContainerUser>root</ContainerUser></PropertyGroup></Project>", "<Project><PropertyGroup><ContainerUser>root</ContainerUser></PropertyGroup></Project>")]
    public void A_comment_covers_the_element_that_follows_or_that_of_its_line(string text, string scope)
    {
        var document = DocumentParser.Parse("Shop.csproj", SourceText.From(text)).OfType<ProjectDocument>().Single();
        var comment = document.Comments.Should().ContainSingle().Subject;
        comment.Text.Should().Be("c");
        document.Text.ToString(comment.Span).Should().Be("<!-- c -->");
        document.Text.ToString(document.GetScope(comment)).Should().Be(scope);
    }

    private static ContainerProject Read(string text) => DocumentParser.Parse("src/Shop.csproj", SourceText.From(text)).OfType<ProjectDocument>().Single().Container!;

    private static string Text(Location location) => location.Document.Text.ToString(location.Span);

    private static string Shown(Property<string> value) => $"{value.Value} at {value.Location.Start.Line + 1}:{value.Location.Start.Character + 1} '{Text(value.Location)}'";
}
