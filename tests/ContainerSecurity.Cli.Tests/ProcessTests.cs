using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace ContainerSecurity.Cli.Tests;

/// <summary>The command as a process of its own: what only that shows.</summary>
[Collection(typeof(ProcessCollection))]
public class ProcessTests
{
    [Theory]
    [InlineData(0, "rules")]
    [InlineData(1, "analyze", "pod.yaml")]
    [InlineData(2, "analyze", "nothing-here")]
    [InlineData(2, "--nonsense")]
    public async Task Exits_as_it_says(int code, params string[] args)
    {
        using var workspace = new Workspace().With("pod.yaml");
        using var process = Start(workspace, args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(code, await error);
        (await output).Should().NotContain("\u001b");
        (code == 2 ? await output : await error).Should().BeEmpty();
    }

    [Fact]
    public async Task Exits_with_2_when_the_reader_of_its_output_leaves()
    {
        using var workspace = new Workspace().With("pod.yaml", string.Join("\n---\n", Enumerable.Repeat(Workspace.PrivilegedPod, 3000)));
        using var process = Start(workspace, "analyze", "pod.yaml", "--fail-on", "none");
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(2, error);
        error.Should().Be("containersec: standard output was closed before everything was written\n");
    }

    [Fact]
    public async Task Tells_its_version()
    {
        using var workspace = new Workspace();
        using var process = Start(workspace, "--version");
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    private static Process Start(Workspace workspace, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = workspace.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "containersec.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }
}
