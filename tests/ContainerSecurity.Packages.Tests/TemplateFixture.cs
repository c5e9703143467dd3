using System;
using System.IO;
using ContainerSecurity.Tests;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A rule pack that <c>dotnet new</c> made elsewhere from the packages as they are built now, packed once for all tests.</summary>
public sealed class TemplateFixture : IDisposable
{
    public const string Name = "Fabrikam.Image-Rules";

    public TemplateFixture()
    {
        Folder = Directory.CreateTempSubdirectory("containersec-template-").FullName;
        Feed.Pack(PackagesFolder);
        foreach (var package in (string[])["Core", "Rules", "Testing", "Templates"])
            Pack(package, PackagesFolder);
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{PackagesFolder}" /><add key="machine" value="{Feed.MachineFolder}" /></packageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        // The folders above have settings of their own on some machines.
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Folder, ".editorconfig"), "root = true\n");

        var hive = Path.Combine(Folder, "hive");
        Run(Folder, "new", "install", Path.Combine(PackagesFolder, $"ContainerSecurity.Templates.{Version}.nupkg"), "--debug:custom-hive", hive);
        Run(Folder, "new", "containersecurity-rules", "-n", Name, "--prefix", "FAB", "--debug:custom-hive", hive);
        Run(Root, "pack", Name, "--output", PackagesFolder);
    }

    public string Folder { get; }

    public string PackagesFolder => Path.Combine(Folder, "packages");

    /// <summary>The folder that the template made.</summary>
    public string Root => Path.Combine(Folder, Name);

    /// <summary>The pack's assembly.</summary>
    public string Assembly => Path.Combine(Root, Name, "bin", "Release", "netstandard2.0", Name + ".dll");

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private string Version => Path.GetFileName(Directory.GetFiles(PackagesFolder, "ContainerSecurity.Templates.*.nupkg")[0])["ContainerSecurity.Templates.".Length..^".nupkg".Length];

    public static void Pack(string package, string folder)
    {
        var run = Processes.DotNet(Path.Combine(Repository.Root, "src", "ContainerSecurity." + package), Feed.MachineFolder, "pack", "--no-build", "-c", Configuration, "-o", folder);
        run.ExitCode.Should().Be(0, run.Output);
    }

    /// <summary>The command line as it is built now.</summary>
    public static string CommandLine => Path.Combine(Repository.Root, "src", "ContainerSecurity.Cli", "bin", Configuration, "net10.0", "containersec.dll");

    /// <summary>Makes a project elsewhere that has the packages of this feed.</summary>
    public string CreateProject(string name, string project)
    {
        var folder = Path.Combine(Folder, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), project);
        return folder;
    }

    /// <summary>Runs the SDK, which must succeed.</summary>
    public string Run(string folder, params string[] arguments)
    {
        var run = TryRun(folder, arguments);
        run.ExitCode.Should().Be(0, "'dotnet {0}' must succeed:\n{1}", string.Join(' ', arguments), run.Output);
        return run.Output;
    }

    /// <summary>Runs the SDK.</summary>
    internal ProcessRun TryRun(string folder, params string[] arguments) => Processes.DotNet(folder, Path.Combine(Folder, "restored"), arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
