using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using ContainerSecurity.Packages.Tests;
using ContainerSecurity.TestSupport;

[assembly: AssemblyFixture(typeof(Feed))]

namespace ContainerSecurity.Packages.Tests;

/// <summary>A folder with the packages as they are built now, made once for all tests.</summary>
public sealed class Feed : IDisposable
{
    private static readonly string[] Projects = ["Core", "Rules", "Testing", "Docker", "MSBuild", "Cli", "Templates"];
    private readonly object _lock = new();

    public Feed()
    {
        Folder = Directory.CreateTempSubdirectory("containersec-feed-").FullName;
        Pack(PackagesFolder);
    }

    /// <summary>What this machine has restored before: the reference assemblies of netstandard2.0, which this repository needs itself.</summary>
    public static string MachineFolder { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>How the tests were built, and so the packages.</summary>
    public static string Configuration { get; } = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>The reference assembly of netstandard2.0.</summary>
    public static string NetStandard => MachineFile("netstandard.library", "netstandard2.0", "netstandard.dll");

    public string Folder { get; }

    public string PackagesFolder => Path.Combine(Folder, "packages");

    /// <summary>Where projects restore to, so that no other version of a package comes in between.</summary>
    public string RestoreFolder => Path.Combine(Folder, "restored");

    /// <summary>The version that all packages have.</summary>
    public string Version => Path.GetFileNameWithoutExtension(Directory.GetFiles(PackagesFolder, "ContainerSecurity.Core.*.nupkg").Single())["ContainerSecurity.Core.".Length..];

    /// <summary>A file of a package that this repository restores itself.</summary>
    public static string MachineFile(string package, string framework, string name) =>
        Directory.GetFiles(Path.Combine(MachineFolder, package), name, SearchOption.AllDirectories).First(f => f.Contains("/" + framework + "/", StringComparison.Ordinal));

    public static void Pack(string folder)
    {
        foreach (var name in Projects)
        {
            var project = Path.Combine(Repository.Root, "src", "ContainerSecurity." + name);
            var run = Processes.DotNet(project, MachineFolder, "pack", "--no-build", "-c", Configuration, "-o", folder);
            run.ExitCode.Should().Be(0, run.Output);
        }
    }

    /// <summary>The folder that holds what is in a package.</summary>
    public string Unpack(string id)
    {
        var folder = Path.Combine(Folder, "unpacked", id);
        lock (_lock)
        {
            if (!Directory.Exists(folder))
                ZipFile.ExtractToDirectory(Path.Combine(PackagesFolder, $"{id}.{Version}.nupkg"), folder);
        }

        return folder;
    }

    /// <summary>The task as it lies in the package for a kind of MSBuild.</summary>
    public string TaskFolder(string framework) => Path.Combine(Unpack("ContainerSecurity.MSBuild"), "tasks", framework);

    /// <summary>Makes a pack that all hosts can load, from the assemblies that its author would compile against.</summary>
    /// <returns>The assembly.</returns>
    public string MakePack(string name, string source)
    {
        string[] references =
        [
            Path.Combine(Unpack("ContainerSecurity.Core"), "lib", "netstandard2.0", "ContainerSecurity.Core.dll"),
            Path.Combine(TaskFolder("netstandard2.0"), "System.Collections.Immutable.dll"),
            Path.Combine(TaskFolder("netstandard2.0"), "System.Memory.dll"),
            NetStandard,
        ];
        return TestPack.Compile(Path.Combine(Folder, "packs", Guid.NewGuid().ToString("N"), name + ".dll"), source, references);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
