using System;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Cli.Tests;

public class FixTests
{
    private const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec:\n  serviceAccount: web\n  containers: []\n";
    private const string Fixable = "FROM node:20-slim as build\nMAINTAINER me <me@example.org>\nUSER 1000\n";

    [Fact]
    public void Files_are_mended_and_what_is_left_is_reported()
    {
        using var workspace = new Workspace().With("Dockerfile", Fixable).With("pod.yaml", Pod);
        var run = workspace.Run("analyze", ".", "--preset", "all", "--fix", "--unsafe");
        workspace.Read("Dockerfile").Should().Contain(" AS build\n").And.NotContain("MAINTAINER");
        workspace.Read("pod.yaml").Should().Contain("  serviceAccountName: web\n").And.NotContain("serviceAccount:");
        run.Error.Should().Contain(" in 2 files");
        run.Output.Should().NotContain("MAINTAINER");
        Directory.GetFiles(workspace.Folder).Should().HaveCount(2);

        var text = workspace.Read("Dockerfile");
        workspace.Run("analyze", ".", "--preset", "all", "--fix", "--unsafe").Error.Should().Contain("0 fixes in 0 files");
        workspace.Read("Dockerfile").Should().Be(text);
    }

    [Fact]
    public void A_dry_run_shows_a_diff_and_changes_nothing()
    {
        using var workspace = new Workspace { In = "here" }.With("here/app/Dockerfile", Fixable);
        var run = workspace.Run("analyze", ".", "--preset", "all", "--fix", "--dry-run", "--format", "json", "--output", "out.json");
        run.Output.Should().StartWith("--- a/app/Dockerfile\n+++ b/app/Dockerfile\n@@ ").And.Contain("\n-FROM node:20-slim as build\n").And.Contain("\n+FROM node:20-slim AS build\n");
        workspace.Read("here/app/Dockerfile").Should().Be(Fixable);
        workspace.Read("here/out.json").Should().Contain("MAINTAINER");
        workspace.Run("analyze", ".", "--dry-run").ExitCode.Should().Be(2);
        workspace.Run("analyze", ".", "--unsafe").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("a\n", "b\n", "@@ -1 +1 @@\n-a\n+b\n")]
    [InlineData("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n")]
    [InlineData("", "b\n", "@@ -0,0 +1 @@\n+b\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\ny\n6\n7\n8\n9\n", "@@ -2,7 +2,8 @@\n 2\n 3\n 4\n-5\n+x\n+y\n 6\n 7\n 8\n")]
    [InlineData("a\n2\n3\n4\n5\n6\n7\n8\n9\na\n", "b\n2\n3\n4\n5\n6\n7\n8\n9\nb\n", "@@ -1,4 +1,4 @@\n-a\n+b\n 2\n 3\n 4\n@@ -7,4 +7,4 @@\n 7\n 8\n 9\n-a\n+b\n")]
    [InlineData("a\n2\n3\n4\n5\na\n", "b\n2\n3\n4\n5\nb\n", "@@ -1,6 +1,6 @@\n-a\n+b\n 2\n 3\n 4\n 5\n-a\n+b\n")]
    public void Diffs_are_those_of_diff(string before, string after, string hunks)
    {
        using var output = new StringWriter();
        Fixing.UnifiedDiff.Write("f", before, after, new Fixing.LineMask([]), output);
        output.ToString().Should().Be("--- a/f\n+++ b/f\n" + hunks);
    }

    [Fact]
    public void Line_ends_marks_encodings_permissions_and_links_are_kept()
    {
        using var workspace = new Workspace()
            .With("crlf/Dockerfile", "\uFEFF" + Fixable.Replace("\n", "\r\n", StringComparison.Ordinal))
            .WithBytes("wide/pod.yaml", [.. System.Text.Encoding.BigEndianUnicode.GetPreamble(), .. System.Text.Encoding.BigEndianUnicode.GetBytes(Pod)])
            .With("hidden/real", Fixable);
        Directory.CreateDirectory(workspace.FullPath("link"));
        File.CreateSymbolicLink(workspace.FullPath("link/Dockerfile"), workspace.FullPath("hidden/real"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.FullPath("crlf/Dockerfile"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        workspace.Run("analyze", ".", "--preset", "all", "--fix", "--unsafe");

        workspace.Read("crlf/Dockerfile").Should().NotContain("MAINTAINER").And.Be(workspace.Read("crlf/Dockerfile").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        File.ReadAllBytes(workspace.FullPath("crlf/Dockerfile")).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF });
        File.ReadAllBytes(workspace.FullPath("wide/pod.yaml")).Should().StartWith(new byte[] { 0xFE, 0xFF, 0 });
        workspace.Read("wide/pod.yaml").Should().Contain("serviceAccountName: web");
        File.ResolveLinkTarget(workspace.FullPath("link/Dockerfile"), true)!.FullName.Should().Be(workspace.FullPath("hidden/real"));
        workspace.Read("hidden/real").Should().NotContain("MAINTAINER");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(workspace.FullPath("crlf/Dockerfile")).Should().HaveFlag(UnixFileMode.UserExecute);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_never_lost()
    {
        byte[] bytes = [.. System.Text.Encoding.UTF8.GetBytes(Fixable + "LABEL a=\""), 0xE4, (byte)'"', (byte)'\n'];
        using var workspace = new Workspace().WithBytes("Dockerfile", bytes);
        workspace.Run("analyze", ".", "--preset", "all", "--fix").Error.Should().Contain("Dockerfile was not fixed: it contains bytes that are not valid text");
        File.ReadAllBytes(workspace.FullPath("Dockerfile")).Should().Equal(bytes);
    }

    [Fact]
    public void Does_not_fix_a_file_whose_new_text_cannot_be_written()
    {
        using var workspace = new Workspace().With("Dockerfile", Fixable);
        Directory.CreateDirectory(Hosting.Internal.TemporaryFile.NameFor(workspace.FullPath("Dockerfile")));
        workspace.Run("analyze", "Dockerfile", "--preset", "all", "--fix").Error.Should().Contain("Dockerfile was not fixed");
        workspace.Read("Dockerfile").Should().Be(Fixable);
    }

    [Fact]
    public void Deletes_what_a_killed_fix_left_and_nothing_else()
    {
        using var workspace = new Workspace().With("Dockerfile", Fixable).With(".0123abcd.999999999.containersec-tmp", Fixable).With(".0123abcd.1.containersec-tmp.yaml", "a: b").With(".mine.containersec-tmp", "mine");
        workspace.Run("analyze", ".").Output.Should().EndWith(" in 1 file\n");
        workspace.Run("analyze", ".", "--fix");
        Directory.GetFiles(workspace.Folder).Select(Path.GetFileName).Should().BeEquivalentTo("Dockerfile", ".0123abcd.1.containersec-tmp.yaml", ".mine.containersec-tmp");
    }

    [Fact]
    public void A_dry_run_says_what_it_would_do_also_when_that_is_nothing()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM scratch\nCMD a b\n");
        workspace.Run("analyze", ".", "--preset", "all", "--fix", "--dry-run").Error.Should().Be("containersec: no safe fix is available; --unsafe would fix 1 more finding; nothing was changed (--dry-run)\n");
        workspace.Run("analyze", ".", "--preset", "all", "--fix", "--dry-run", "--unsafe").Error.Should().Be("containersec: 1 fix in 1 file would be applied; nothing was changed (--dry-run)\n");
    }

    [Fact]
    public void What_is_suppressed_is_not_mended()
    {
        const string Suppressed = "# containersecurity:ignore-file CNS5052: needed\n" + Pod;
        using var workspace = new Workspace().With("pod.yaml", Suppressed);
        workspace.Run("analyze", ".", "--preset", "all", "--fix").Output.Should().NotContain("CNS0005");
        workspace.Read("pod.yaml").Should().Be(Suppressed);
    }

    [Fact]
    public void Fixes_that_may_change_what_runs_are_applied_on_request_only()
    {
        const string Text = "FROM scratch\nCMD a b\n";
        using var workspace = new Workspace().With("Dockerfile", Text);
        workspace.Run("analyze", ".", "--preset", "all", "--fix");
        workspace.Read("Dockerfile").Should().Be(Text);
        workspace.Run("analyze", ".", "--preset", "all", "--fix", "--unsafe");
        workspace.Read("Dockerfile").Should().Contain("CMD [\"a\", \"b\"]");
    }

    [Fact]
    public void A_fix_of_several_files_changes_all_of_them()
    {
        using var workspace = new Workspace().With("config.yaml", Named("ConfigMap", "old")).With("secret.yaml", Named("Secret", "old"));
        FixWithPack(workspace).Error.Should().Contain("1 fix in 2 files");
        workspace.Read("config.yaml").Should().Be(Named("ConfigMap", "new"));
        workspace.Read("secret.yaml").Should().Be(Named("Secret", "new"));
    }

    [Fact]
    public void A_fix_that_makes_one_of_its_files_invalid_changes_none()
    {
        using var workspace = new Workspace().With("config.yaml", Named("ConfigMap", "bad")).With("secret.yaml", Named("Secret", "bad"));
        FixWithPack(workspace).Error.Should().Contain("secret.yaml was not fixed").And.Contain("config.yaml was not fixed: a fix changes it together with secret.yaml").And.Contain("0 fixes in 0 files");
        workspace.Read("config.yaml").Should().Be(Named("ConfigMap", "bad"));
        workspace.Read("secret.yaml").Should().Be(Named("Secret", "bad"));
    }

    [Fact]
    public void A_fix_one_of_whose_files_cannot_be_written_changes_none()
    {
        using var workspace = new Workspace().With("config.yaml", Named("ConfigMap", "old")).With("secret.yaml", Named("Secret", "old"));
        Directory.CreateDirectory(Hosting.Internal.TemporaryFile.NameFor(workspace.FullPath("secret.yaml")));
        FixWithPack(workspace).Error.Should().Contain("config.yaml was not fixed").And.Contain("secret.yaml was not fixed");
        workspace.Read("config.yaml").Should().Be(Named("ConfigMap", "old"));
        workspace.Read("secret.yaml").Should().Be(Named("Secret", "old"));
        Directory.GetFiles(workspace.Folder).Should().HaveCount(2);
    }

    private static CommandRun FixWithPack(Workspace workspace) =>
        workspace.Run("analyze", ".", "--rules", typeof(NameTaken).Assembly.Location, "--fix");

    private static string Named(string kind, string name) => $"apiVersion: v1\nkind: {kind}\nmetadata:\n  name: {name}\n";

    [Fact]
    public void A_diff_shows_no_secret_and_no_command()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM alpine:3\nENV GITHUB_TOKEN=ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R\n# ##vso[task.complete]\nRUN sudo true\nENV A=https://user:S3cretPass@host/\n");

        var run = workspace.Run("analyze", ".", "--preset", "all", "--fix", "--unsafe", "--dry-run");

        run.Output.Should().Contain("(line not shown: it contains a secret)").And.Contain("\\u0023#vso[task.complete]").And.Contain("@@ -").And.NotContain("ghp_0a1B").And.NotContain("S3cretPass");
        run.Error.Should().Contain("cannot be applied");
    }
}
