using System;
using System.IO;
using System.Text;

namespace ContainerSecurity.Cli.Tests;

[Collection(typeof(ProcessCollection))]
public class FileTests
{
    [Fact]
    public void Leaves_out_what_version_control_ignores_unless_told_otherwise()
    {
        using var workspace = new Workspace { In = "a" }.With(".git/HEAD").With(".gitignore", "generated/\n*.tmp.yaml\n!keep.tmp.yaml\n")
            .With("a/generated/pod.yaml").With("a/x.tmp.yaml").With("a/keep.tmp.yaml").With("a/node_modules/pod.yaml").With("a/obj/pod.yaml");
        workspace.Run("analyze", ".", "--format", "json").Output.Should().Contain("keep.tmp.yaml").And.NotContainAny("generated", "x.tmp.yaml", "node_modules", "obj/pod");
        workspace.Run("analyze", ".", "--format", "json", "--no-ignore").Output.Should().ContainAll("a/generated/pod.yaml", "x.tmp.yaml", "node_modules", "obj/pod");
        workspace.Run("analyze", "generated/pod.yaml").Output.Should().Contain("CNS2001", "a file that is named is analysed");
    }

    [Fact]
    public void Follows_no_links_in_a_circle_or_out_of_the_root()
    {
        using var elsewhere = new Workspace().With("pod.yaml");
        using var workspace = new Workspace().With("a/pod.yaml").With("a/source.txt", "FROM node\n");
        Directory.CreateSymbolicLink(workspace.FullPath("a/loop"), workspace.FullPath("a"));
        Directory.CreateSymbolicLink(workspace.FullPath("a/out"), elsewhere.Folder);
        File.CreateSymbolicLink(workspace.FullPath("a/out.yaml"), elsewhere.FullPath("pod.yaml"));
        File.CreateSymbolicLink(workspace.FullPath("a/self.yaml"), workspace.FullPath("a/self.yaml"));
        File.CreateSymbolicLink(workspace.FullPath("a/Dockerfile"), workspace.FullPath("a/source.txt"));
        var run = workspace.Run("analyze", ".", "--fail-on", "none");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("a/pod.yaml:8").And.Contain("a/Dockerfile:1:6").And.EndWith(" in 2 files\n");
    }

    [Fact]
    public void Skips_links_out_of_the_folder_in_a_list_of_files()
    {
        using var elsewhere = new Workspace().With("pod.yaml");
        using var workspace = new Workspace().With("pod.yaml").With("list.txt", "linked.yaml\npod.yaml\n");
        File.CreateSymbolicLink(workspace.FullPath("linked.yaml"), elsewhere.FullPath("pod.yaml"));
        var run = workspace.Run("analyze", "--files-from", "list.txt");
        run.Output.Should().Contain("pod.yaml:8:36").And.NotContain("linked.yaml");
        run.Error.Should().Contain("'linked.yaml' in the list is a link out of the current directory and was skipped");
    }

    [Fact]
    public void Reads_no_configuration_or_baseline_outside_of_the_root_that_a_file_in_it_names()
    {
        using var elsewhere = new Workspace().With("configuration", """{"rules":{"CNS2001":"off"}}""").With("baseline.json", "canary");
        using var workspace = new Workspace().With(".git/HEAD").With("a/pod.yaml").With("b/pod.yaml").With("b/containersecurity.json", $$"""{"baseline":"../../{{Path.GetFileName(elsewhere.Folder)}}/baseline.json"}""");
        File.CreateSymbolicLink(workspace.FullPath("a/containersecurity.json"), elsewhere.FullPath("configuration"));
        foreach (var folder in new[] { "a", "b" })
        {
            var run = workspace.Run("analyze", folder);
            run.ExitCode.Should().Be(2);
            run.Error.Should().Contain("outside of the source root").And.NotContain("canary");
        }
    }

    [Fact]
    public void Does_not_follow_a_linked_ignore_file()
    {
        using var elsewhere = new Workspace().With("patterns", "pod.yaml\n");
        using var workspace = new Workspace().With(".git/HEAD").With("pod.yaml");
        File.CreateSymbolicLink(workspace.FullPath(".gitignore"), elsewhere.FullPath("patterns"));
        workspace.Run("analyze", ".").Output.Should().Contain("pod.yaml:8:36");
    }

    [Fact]
    public void Reads_UTF16_manifests_by_their_mark_but_says_that_BuildKit_reads_no_UTF16()
    {
        using var workspace = new Workspace().WithBytes("pod.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Workspace.PrivilegedPod)])
            .WithBytes("Dockerfile", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("FROM node\n")]);
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("pod.yaml:8:36: error CNS2001").And.Contain("Dockerfile:1:1: error CNS0003: The Dockerfile is encoded in UTF-16");
    }

    [Fact]
    public void Says_what_cannot_be_read_and_goes_on()
    {
        using var workspace = new Workspace().WithBytes("Dockerfile", [0x46, 0, 0, 1]).WithBytes("data.json", [0x7B, 0, 0x7D]).WithBytes("latin.yaml", [.. Encoding.Latin1.GetBytes("# é\n"), .. Encoding.UTF8.GetBytes(Workspace.PrivilegedPod)]);
        var output = workspace.Run("analyze", ".").Output;
        output.Should().Contain("Dockerfile:1:1: error CNS0003").And.Contain("latin.yaml:9:36: error CNS2001").And.NotContain("data.json");
        workspace.Run("analyze", "data.json").Output.Should().Contain("data.json:1:1: error CNS0003");
    }

    [Fact]
    public void Is_not_held_up_by_a_pipe_that_nobody_writes_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs mkfifo");
        using var workspace = new Workspace().With("pod.yaml");
        using (var made = System.Diagnostics.Process.Start("mkfifo", workspace.FullPath("Dockerfile")))
            made.WaitForExit();
        workspace.Run("analyze", ".").Output.Should().Contain("pod.yaml:8:36");
    }

    [Fact]
    public void Reads_a_folder_that_cannot_be_entered_as_far_as_it_goes()
    {
        Assert.SkipWhen(Environment.UserName == "root", "root may enter every folder");
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().With("pod.yaml").With("closed/pod.yaml");
        File.SetUnixFileMode(workspace.FullPath("closed"), UnixFileMode.None);
        var output = workspace.Run("analyze", ".").Output;
        File.SetUnixFileMode(workspace.FullPath("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        output.Should().Contain("closed:1:1: error CNS0003").And.Contain("pod.yaml:8:36");
    }

    [Fact]
    public void Analyses_each_file_once_in_one_order_however_it_is_named()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 30; i++)
            workspace.With($"f{i % 5}/pod{i}.yaml");
        var first = workspace.Run("analyze", ".", "--format", "json").Output;
        workspace.Run("analyze", "f3", ".", "f3/pod3.yaml", "./f1/../f1", "--format", "json").Output.Should().Be(first);
        first.Should().Contain("\"files\": 30");
    }
}
