namespace ContainerSecurity.Cli.Tests;

/// <summary>Projects that the .NET SDK publishes as images, read as they are written.</summary>
public class ProjectFileTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <ContainerUser>root</ContainerUser>
          </PropertyGroup>
        </Project>
        """;

    [Fact]
    public void Are_found_in_folders_and_others_passed_over()
    {
        using var workspace = new Workspace().With("src/Shop/Shop.csproj", Project).With("src/Lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        var run = workspace.Run("analyze", ".");
        run.Output.Should().Contain("src/Shop/Shop.csproj:3:20: warning CNS2002: Image runs as 'root'; remove ContainerUser").And.NotContain("Lib.csproj");
        workspace.Run("model", "src/Shop/Shop.csproj").Output.Should().Contain("\"user\"").And.Contain("\"root\"");
    }

    [Fact]
    public void Comments_and_configurations_suppress_their_findings()
    {
        using var workspace = new Workspace().With("Shop.csproj", Project.Replace("<ContainerUser>", "<!-- containersecurity:ignore CNS2002: a tool for nodes -->\n    <ContainerUser>"));
        workspace.Run("analyze", ".").Output.Should().NotContain("CNS2002");
        using var other = new Workspace().With("Shop.csproj", Project).With("containersecurity.json", """{ "exceptions": [ { "rule": "CNS2002", "resource": "Project/Shop", "reason": "a tool for nodes" } ] }""");
        other.Run("analyze", ".").Output.Should().NotContain("CNS2002");
    }
}
