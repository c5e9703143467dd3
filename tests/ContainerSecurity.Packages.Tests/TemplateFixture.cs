using System;
using System.IO;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Packages.Tests;

/// <summary>A rule pack that <c>dotnet new</c> made elsewhere from the packages as they are built now, packed once for all tests.</summary>
public sealed class TemplateFixture : IDisposable
{
    public const string Name = "Fabrikam.Image-Rules";

    private readonly Feed _feed;

    public TemplateFixture(Feed feed)
    {
        _feed = feed;
        Folder = Directory.CreateTempSubdirectory("containersec-template-").FullName;
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
        Run(Folder, "new", "install", Path.Combine(PackagesFolder, $"ContainerSecurity.Templates.{feed.Version}.nupkg"), "--debug:custom-hive", hive);
        Run(Folder, "new", "containersecurity-rules", "-n", Name, "--prefix", "FAB", "--debug:custom-hive", hive);
        Run(Root, "pack", Name, "--output", PackagesFolder);
    }

    public string Folder { get; }

    public string PackagesFolder => _feed.PackagesFolder;

    /// <summary>The folder that the template made.</summary>
    public string Root => Path.Combine(Folder, Name);

    /// <summary>The pack's assembly.</summary>
    public string Assembly => Path.Combine(Root, Name, "bin", "Release", "netstandard2.0", Name + ".dll");

    /// <summary>The command line as it is built now.</summary>
    public static string CommandLine => Path.Combine(Repository.Root, "src", "ContainerSecurity.Cli", "bin", Feed.Configuration, "net10.0", "containersec.dll");

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
