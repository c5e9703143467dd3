using System;
using System.IO;

namespace ContainerSecurity.Cli.Tests;

public class IgnoreFileTests
{
    private const string Dockerfile = "FROM alpine:3.20\nCOPY .env /app/\n";

    [Theory]
    [InlineData(".dockerignore", false)]
    [InlineData("Dockerfile.dockerignore", false)]
    [InlineData("other/.dockerignore", true)]
    public void What_the_file_beside_the_dockerfile_leaves_out_is_not_copied(string file, bool isReported)
    {
        using var workspace = new Workspace().With("Dockerfile", Dockerfile).With(file, ".env\n");
        var output = workspace.Run("analyze", ".").Output;
        output.Contains("CNS3011", StringComparison.Ordinal).Should().Be(isReported);
        output.Contains("CNS8022", StringComparison.Ordinal).Should().Be(!isReported);
    }

    [Fact]
    public void The_file_of_the_dockerfiles_own_name_goes_before() =>
        Output(w => w.With("Dockerfile.dockerignore", "x").With(".dockerignore", ".env")).Should().Contain("CNS3011").And.NotContain("CNS8022");

    [Fact]
    public void A_file_above_tells_nothing()
    {
        using var workspace = new Workspace().With(".git/HEAD").With("a/Dockerfile", "FROM alpine:3.20\nWORKDIR /app\nCOPY .env .\nCOPY . .\n").With(".dockerignore", ".env");
        var output = workspace.Run("analyze", "a", "--preset", "strict").Output;
        output.Should().Contain("CNS3011").And.Contain("Whole build context is copied;").And.NotContain("CNS8022");
    }

    [Fact]
    public void Where_no_folder_has_one_there_is_none()
    {
        using var workspace = new Workspace().With(".git/HEAD").With("a/Dockerfile", "FROM alpine:3.20\nWORKDIR /app\nCOPY . .\n");
        workspace.Run("analyze", "a", "--preset", "strict").Output.Should().Contain("no .dockerignore excludes anything");
    }

    [Fact]
    public void A_link_that_leads_elsewhere_is_not_followed()
    {
        using var elsewhere = new Workspace().With("list", ".env");
        Output(w =>
        {
            File.CreateSymbolicLink(w.FullPath(".dockerignore"), elsewhere.FullPath("list"));
            return w;
        }).Should().Contain("CNS3011");
    }

    private static string Output(Func<Workspace, Workspace> prepare)
    {
        using var workspace = new Workspace().With(".git/HEAD").With("Dockerfile", Dockerfile);
        return prepare(workspace).Run("analyze", "Dockerfile").Output;
    }
}
