using System.IO;

namespace ContainerSecurity.Packages.Tests;

/// <summary>The command as a .NET tool.</summary>
public sealed class ToolTests(Feed feed)
{
    [Fact]
    public void Is_installed_from_the_package_and_runs()
    {
        using var project = new Consumer(feed).With("Dockerfile", "FROM node:latest\nUSER 10001\n");
        var install = Processes.DotNet(project.Folder, feed.RestoreFolder, "tool", "install", "ContainerSecurity.Cli", "--version", feed.Version, "--tool-path", "tools", "--configfile", "nuget.config");
        install.ExitCode.Should().Be(0, install.Output);
        var run = Processes.TryRun(project.FullPath(Path.Combine("tools", "containersec")), project.Folder, ["analyze", "Dockerfile"])!;
        run.Output.Should().Contain("Dockerfile:1:11: warning CNS1002");
    }
}
