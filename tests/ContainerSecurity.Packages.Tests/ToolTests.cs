using System.IO;
using System.Linq;
using System.Text;

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
        // Where there is a folder for this platform, that one is installed.
        var platforms = Directory.GetDirectories(Path.Combine(feed.Unpack("ContainerSecurity.Cli"), "tools", "net10.0")).Select(Path.GetFileName).ToList();
        platforms.Should().Contain("any");
        File.ReadAllText(project.FullPath(Path.Combine("tools", "containersec")), Encoding.Latin1).Should().Contain("tools/net10.0/" + (platforms.Contains("linux-x64") ? "linux-x64" : "any"));
        var run = Processes.TryRun(project.FullPath(Path.Combine("tools", "containersec")), project.Folder, ["analyze", "Dockerfile"])!;
        run.Output.Should().Contain("Dockerfile:1:11: warning CNS1002");
    }
}
