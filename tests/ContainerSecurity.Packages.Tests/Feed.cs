using System;
using System.IO;
using ContainerSecurity.Tests;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A folder with the packages as they are built now, made once for all tests.</summary>
public sealed class Feed : IDisposable
{
    public Feed()
    {
        Folder = Directory.CreateTempSubdirectory("containersec-feed-").FullName;
        Pack(PackagesFolder);
    }

    /// <summary>What this machine has restored before: the reference assemblies of netstandard2.0, which this repository needs itself.</summary>
    public static string MachineFolder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public string Folder { get; }

    public string PackagesFolder => Path.Combine(Folder, "packages");

    /// <summary>Where projects restore to, so that no other version of a package comes in between.</summary>
    public string RestoreFolder => Path.Combine(Folder, "restored");

    public static void Pack(string folder)
    {
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var project = Path.Combine(Repository.Root, "src", "ContainerSecurity.MSBuild");
        var run = Processes.DotNet(project, MachineFolder, "pack", "--no-build", "-c", configuration, "-o", folder);
        run.ExitCode.Should().Be(0, run.Output);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
