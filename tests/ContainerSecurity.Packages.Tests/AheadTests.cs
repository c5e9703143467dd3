using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContainerSecurity.Packages.Tests;

/// <summary>The task compiled ahead of time for the platforms that most builds run on.</summary>
public sealed class AheadTests(Feed feed)
{
    private static readonly string[] Platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    private string Plain => feed.TaskFolder("net10.0");

    [Fact]
    public void Each_platform_has_the_same_assemblies_with_code_of_its_own()
    {
        SkipWhereNothingIsCompiled();
        Directory.GetDirectories(Plain).Select(Path.GetFileName).Should().BeEquivalentTo(Platforms);
        foreach (var file in Directory.GetFiles(Plain, "*.dll"))
        {
            var (plain, isPlainCompiled) = Read(file);
            isPlainCompiled.Should().BeFalse("the assemblies for all other platforms run everywhere");
            foreach (var platform in Platforms)
                Read(Path.Combine(Plain, platform, Path.GetFileName(file))).Should().Be((plain, true), $"{Path.GetFileName(file)} for {platform}");
        }
    }

    [Fact]
    public void A_build_takes_those_of_its_platform_and_elsewhere_the_others()
    {
        SkipWhereNothingIsCompiled();
        using var project = new Consumer(feed).With("Dockerfile", "FROM node:latest\nUSER 10001\n");
        project.Build().Output.Should().Contain("warning CNS1002");
        Inputs(project).Should().Contain("/net10.0/linux-x64/ContainerSecurity.MSBuild.dll");
        project.Build("-p:_ContainerSecurityPlatform=plan9-mips/").Output.Should().Contain("warning CNS1002");
        Inputs(project).Should().Contain("/net10.0/ContainerSecurity.MSBuild.dll");
        project.Build("-p:_ContainerSecurityTaskFramework=net8.0").Output.Should().Contain("warning CNS1002");
        Inputs(project).Should().Contain("/net8.0/ContainerSecurity.MSBuild.dll");
    }

    private static string Inputs(Consumer project) => File.ReadAllText(Directory.GetFiles(project.FullPath("obj"), "*.inputs", SearchOption.AllDirectories).Single());

    private static (System.Guid Module, bool IsCompiled) Read(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        var metadata = reader.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    private void SkipWhereNothingIsCompiled()
    {
        if (Directory.GetDirectories(Plain).Length == 0)
            throw Xunit.Sdk.SkipException.ForSkip("Only Release builds on Linux with an x64 processor compile ahead of time.");
    }
}
