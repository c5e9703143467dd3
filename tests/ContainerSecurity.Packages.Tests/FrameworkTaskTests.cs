using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Packages.Tests;

/// <summary>What can be shown here of the task for the MSBuild of Visual Studio, which runs on .NET Framework 4.7.2 or later.</summary>
public sealed class FrameworkTaskTests(Feed feed)
{
    // What each MSBuild from version 15 on has under this very version. Source: its strong name, which is never changed.
    private static readonly Dictionary<string, Version> MSBuild = new(StringComparer.Ordinal)
    {
        ["Microsoft.Build.Framework"] = new(15, 1, 0, 0),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1, 0, 0),
    };

    private string TaskFolder => feed.TaskFolder("netstandard2.0");

    [Fact]
    public void Every_reference_is_met_by_the_folder_or_by_what_MSBuild_has()
    {
        var available = ReferenceAssemblies().Concat(Directory.GetFiles(TaskFolder, "*.dll")).SelectMany(ReadName).GroupBy(a => a.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(a => a.Version)!, StringComparer.Ordinal);
        foreach (var (name, version) in MSBuild)
            available[name] = version;
        var unmet = new List<string>();
        foreach (var file in Directory.GetFiles(TaskFolder, "*.dll"))
        {
            foreach (var (name, version) in ReadReferences(file))
            {
                if (!available.TryGetValue(name, out var found) || found < version)
                    unmet.Add($"{Path.GetFileName(file)} needs {name} {version}, and there is {found?.ToString() ?? "none"}");
            }
        }

        unmet.Should().BeEmpty();
    }

    [Fact]
    public void No_assembly_of_MSBuild_is_shipped_and_each_folder_has_the_task()
    {
        var tasks = Path.GetDirectoryName(TaskFolder)!;
        Directory.GetDirectories(tasks).Select(Path.GetFileName).Should().BeEquivalentTo("netstandard2.0", "net8.0", "net10.0");
        Directory.GetFiles(tasks, "Microsoft.Build*.dll", SearchOption.AllDirectories).Should().BeEmpty();
        Directory.GetDirectories(tasks).Should().OnlyContain(folder => File.Exists(Path.Combine(folder, "ContainerSecurity.MSBuild.dll")));
    }

    [Fact]
    public void Mono_loads_the_task_from_the_package_and_it_finds_and_takes_packs()
    {
        var folder = Path.Combine(feed.Folder, "framework");
        Directory.CreateDirectory(folder);
        var dockerfile = Path.Combine(folder, "Dockerfile");
        File.WriteAllText(dockerfile, "FROM scratch\nUSER root\nENTRYPOINT [\"/app\"]\n");
        var pack = feed.MakePack("Team.Rules", TestPack.Source("TEAM001").Replace("RegisterImageReferenceAction", "RegisterDockerfileAction", StringComparison.Ordinal)
            .Replace("c.Node.Location, c.Node.Text", "new ContainerSecurity.Location(c.Node, default), c.Node.Path", StringComparison.Ordinal));
        var bad = TestPack.Compile(Path.Combine(folder, "Old.Rules.dll"), TestPack.Source("TEAM002"));
        TestPack.ClaimCore(bad, new Version(9, 0, 0));

        var run = Run(folder, $"{pack};{bad}", dockerfile);
        run.ExitCode.Should().Be(1, run.Output);
        run.Output.Should().Contain("Dockerfile(2,6): warning CNS2002: ").And.Contain("Dockerfile(1,1): error TEAM001: ")
            .And.Contain("error CNS0007: ").And.Contain("built against ContainerSecurity.Core 9.0.0").And.NotContain("Exception");
    }

    private static string[] ReferenceAssemblies()
    {
        var package = Path.Combine(Feed.MachineFolder, "microsoft.netframework.referenceassemblies.net472");
        Directory.Exists(package).Should().BeTrue("the host for these tests is compiled against it");
        var folder = Directory.GetDirectories(package, "v4.7.2", SearchOption.AllDirectories).First();
        return [.. Directory.GetFiles(folder, "*.dll"), .. Directory.GetFiles(Path.Combine(folder, "Facades"), "*.dll")];
    }

    // The host has MSBuild's own assemblies beside it and nothing else: all that the task needs has to come from its folder.
    private ProcessRun Run(string folder, string packs, params string[] files)
    {
        var built = Path.Combine(Repository.Root, "tests", "ContainerSecurity.FrameworkHost", "bin", Feed.Configuration, "net472");
        foreach (var file in Directory.GetFiles(built, "ContainerSecurity.FrameworkHost.exe").Concat(Directory.GetFiles(built, "Microsoft.Build.*.dll")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        var task = Path.Combine(TaskFolder, "ContainerSecurity.MSBuild.dll");
        return Processes.TryRun("mono", folder, [Path.Combine(folder, "ContainerSecurity.FrameworkHost.exe"), task, folder, Path.Combine(folder, "stamp"), packs, .. files])
            ?? throw Xunit.Sdk.SkipException.ForSkip("needs mono, which is not here: eng/install-test-tools.sh installs it");
    }

    // Some of the files of the framework are no assemblies.
    private static IEnumerable<(string Name, Version Version)> ReadName(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        if (!reader.HasMetadata)
            yield break;
        var metadata = reader.GetMetadataReader();
        if (metadata.IsAssembly && metadata.GetAssemblyDefinition() is var assembly)
            yield return (metadata.GetString(assembly.Name), assembly.Version);
    }

    private static List<(string Name, Version Version)> ReadReferences(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(a => (metadata.GetString(a.Name), a.Version))];
    }
}
