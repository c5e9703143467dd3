using System;
using System.IO;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Cli.Tests;

public sealed class RenderCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Prints_the_manifests_of_a_folder_in_the_order_of_their_names()
    {
        _workspace.With("deploy/b.yaml", "kind: B\n").With("deploy/a.yml", "kind: A").With("deploy/README.md", "no manifest").With("deploy/deeper/c.yaml", "kind: C\n");

        var run = _workspace.Run("render", "deploy");

        run.Should().BeEquivalentTo(new { ExitCode = 0, Output = "kind: A\n---\nkind: B\n", Error = "" });
    }

    [Fact]
    public void Json_has_the_origin_of_each_character()
    {
        _workspace.With("deploy/a.yaml", "kind: A\n");

        var file = JsonNode.Parse(_workspace.Run("render", "deploy", "--format", "json", "--origins").Output)!["files"]![0]!;

        file.ToJsonString().Should().Be("""{"path":"a.yaml","text":"kind: A\n","map":[[0,8,"deploy/a.yaml",1,1,"literal"]]}""");
    }

    [Fact]
    public void A_missing_path_is_invalid_usage() =>
        _workspace.Run("render", "nowhere").Should().BeEquivalentTo(new { ExitCode = 2, Error = "containersec: File or directory 'nowhere' does not exist.\n" });

    [Fact]
    public void Does_not_follow_links_out_of_the_repository()
    {
        _workspace.With("secret.yaml", "kind: Secret\n").With("repository/.git/HEAD", "ref").With("repository/deploy/a.yaml", "kind: A\n");
        File.CreateSymbolicLink(_workspace.FullPath("repository/deploy/b.yaml"), _workspace.FullPath("secret.yaml"));
        File.CreateSymbolicLink(_workspace.FullPath("repository/deploy/c.yaml"), _workspace.FullPath("repository/deploy/a.yaml"));

        _workspace.Run("render", "repository/deploy").Output.Should().Be("kind: A\n---\nkind: A\n");
    }
}
